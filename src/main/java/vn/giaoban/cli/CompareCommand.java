package vn.giaoban.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.Comparer;
import vn.giaoban.analytics.Comparison;
import vn.giaoban.analytics.ComparisonRequest;
import vn.giaoban.report.ComparisonSheet;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.Totals;
import vn.giaoban.server.CompareParameters;
import vn.giaoban.vocabulary.Provinces;

/// `giaoban compare`: groups beside each other. Each option is a parameter of the HTTP interface
/// under the same name.
@Command(
    name = "compare",
    description = {
      "Compares groups, provinces unless others are named, by what their directives are about.",
      "What stands out is marked: + where a group has more than the rest, - where it has less.",
      "Without a query, all that the options let through."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Mixin private final SelectionOptions selection = SelectionOptions.withQuery();

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      description = "What the groups are: province (if nothing is said), provinceNow, unit, date …")
  private @Nullable String by;

  @Option(
      names = "--features",
      paramLabel = "DIMENSION",
      description = "What is compared: topic (if nothing is said), unit, deadline, word …")
  private @Nullable String features;

  @Option(names = "--groups", paramLabel = "VALUE", description = "One of the groups to compare.")
  private List<String> groups = List.of();

  @Option(names = "--values", paramLabel = "VALUE", description = "One of the features to compare.")
  private List<String> values = List.of();

  @Option(
      names = "--top",
      paramLabel = "NUMBER",
      description = "How many groups, the largest (default: 12; 1 to 200).")
  private @Nullable String top;

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      description = "How many features, the most frequent (default: 20, of words 10 a group).")
  private @Nullable String size;

  @Mixin private SheetOutput output;

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var parameters = new CompareParameters(names, new PeriodParser(Clock.systemUTC()));
    var request = selection.read(parameters::read, own());
    print(compare(request, names));
    return 0;
  }

  private Comparison compare(ComparisonRequest request, Names names) throws IOException {
    try (var searcher = Engine.searcher(folders.index(), names)) {
      var comparer = new Comparer(searcher, names, Provinces.standard());
      return comparer.compare(selection.query(), request);
    }
  }

  private Map<String, List<String>> own() {
    var own = new LinkedHashMap<String, List<String>>();
    add(own, "by", by);
    add(own, "features", features);
    add(own, "top", top);
    add(own, "size", size);
    if (!groups.isEmpty()) {
      own.put("groups", groups);
    }
    if (!values.isEmpty()) {
      own.put("values", values);
    }
    return own;
  }

  private static void add(Map<String, List<String>> own, String name, @Nullable String value) {
    if (value != null) {
      own.put(name, List.of(value));
    }
  }

  private void print(Comparison comparison) throws IOException {
    var rows = ComparisonSheet.rows(comparison).toList();
    output.print(
        terminal,
        comparison,
        ComparisonSheet.of(comparison),
        rows,
        new Totals(comparison.generation(), null, rows.size(), comparison.assessmentsLeftOut()),
        to -> new ComparisonTable(to).print(comparison));
  }
}
