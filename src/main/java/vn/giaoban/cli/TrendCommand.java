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
import vn.giaoban.analytics.TooManyPeriodsException;
import vn.giaoban.analytics.Trend;
import vn.giaoban.analytics.TrendRequest;
import vn.giaoban.analytics.Trends;
import vn.giaoban.report.TrendSheet;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.Totals;
import vn.giaoban.server.TrendParameters;

/// `giaoban trend`: counts and shares period by period.
@Command(
    name = "trend",
    description = {
      "Counts directives period by period, with their share of all directives of the period.",
      "0 where notices have none, empty where there is no notice."
    })
final class TrendCommand implements Callable<Integer> {
  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Mixin private final SelectionOptions selection = SelectionOptions.withQuery();

  @Option(
      names = "--step",
      paramLabel = "STEP",
      description = "month, quarter, reportingQuarter or year (default: month).")
  private @Nullable String step;

  @Option(
      names = "--line",
      paramLabel = "QUERY",
      description = "A line for each of several queries; again for each.")
  private @Nullable List<String> lines;

  @Option(names = "--name", paramLabel = "NAME", description = "What each --line is called.")
  private @Nullable List<String> names;

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      description = "A line for each of the most frequent values, such as topic or province.")
  private @Nullable String by;

  @Option(
      names = "--values",
      paramLabel = "VALUE",
      description = "Chooses the values of --by; again for each.")
  private @Nullable List<String> values;

  @Option(
      names = "--top",
      paramLabel = "NUMBER",
      description = "How many values of --by at most (default: 5; 1 to 20).")
  private @Nullable String top;

  @Mixin private SheetOutput output;

  private final Terminal terminal;

  TrendCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var vocabulary = Engine.names();
    var parameters = new TrendParameters(vocabulary, new PeriodParser(Clock.systemUTC()));
    var request = selection.read(own(), parameters::read);
    try (var searcher = Engine.searcher(folders.index(), vocabulary)) {
      var trend = trend(searcher, vocabulary, request);
      var rows = TrendSheet.rows(trend);
      long leftOut = trend.lines().stream().mapToLong(Trend.Line::assessmentsLeftOut).sum();
      output.print(
          terminal,
          trend,
          TrendSheet.of(trend),
          rows,
          new Totals(trend.generation(), null, rows.size(), leftOut));
    }
    return 0;
  }

  private static Trend trend(DirectiveSearcher searcher, Names names, TrendRequest request)
      throws IOException {
    try {
      return new Trends(searcher, names).of(request);
    } catch (TooManyPeriodsException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, List<String>> own() {
    var own = new LinkedHashMap<String, List<String>>();
    put(own, "step", step == null ? null : List.of(step));
    put(own, "by", by == null ? null : List.of(by));
    put(own, "top", top == null ? null : List.of(top));
    put(own, "line", lines);
    put(own, "name", names);
    put(own, "values", values);
    return own;
  }

  private static void put(
      Map<String, List<String>> own, String name, @Nullable List<String> given) {
    if (given != null) {
      own.put(name, given);
    }
  }
}
