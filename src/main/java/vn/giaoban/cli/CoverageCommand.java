package vn.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.Coverage;
import vn.giaoban.analytics.CoverageRequest;
import vn.giaoban.analytics.Coverages;
import vn.giaoban.analytics.TooManyPeriodsException;
import vn.giaoban.report.CoverageSheet;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.Totals;
import vn.giaoban.server.CoverageParameters;

/// `giaoban coverage`: of which provinces and months there are notices.
@Command(
    name = "coverage",
    description = {
      "Counts notices by province, body and month, and names the months without any.",
      "Of the filters only those on notices apply: province, agency, type, chair, date and days."
    })
final class CoverageCommand implements Callable<Integer> {
  @Mixin private Folders folders;

  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Mixin private final SelectionOptions selection = SelectionOptions.withoutQuery();

  @Option(
      names = "--by",
      paramLabel = "DIMENSION",
      description = "province or provinceNow (default: province).")
  private @Nullable String by;

  @Option(names = "--months", description = "A row for each province and month.")
  private boolean months;

  @Option(
      names = "--catalog",
      description = {
        "Prints instead the notices without province or date as lines of catalog.csv,",
        "to be completed and put into the corpus folder."
      })
  private boolean catalog;

  @Mixin private SheetOutput output;

  private final Terminal terminal;

  CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var vocabulary = Engine.names();
    var parameters = new CoverageParameters(vocabulary, new PeriodParser(Clock.systemUTC()));
    var request = selection.read(own(), given -> read(parameters, given));
    try (var searcher = Engine.searcher(folders.index(), vocabulary)) {
      var coverage = coverage(searcher, vocabulary, request);
      if (catalog) {
        output.write(terminal, out -> out.write(lines(coverage).getBytes(StandardCharsets.UTF_8)));
      } else {
        print(coverage);
      }
    }
    return 0;
  }

  private void print(Coverage coverage) throws IOException {
    if (months) {
      var rows = CoverageSheet.months(coverage);
      output.print(
          terminal, coverage, CoverageSheet.ofMonths(coverage), rows, totals(coverage, rows));
    } else {
      var rows = CoverageSheet.rows(coverage);
      output.print(terminal, coverage, CoverageSheet.of(coverage), rows, totals(coverage, rows));
    }
  }

  private static Totals totals(Coverage coverage, List<?> rows) {
    return new Totals(coverage.generation(), null, rows.size(), 0);
  }

  private static String lines(Coverage coverage) {
    var lines = new StringBuilder(coverage.incomplete().head() + "\n");
    coverage.incomplete().notices().forEach(notice -> lines.append(notice.line()).append('\n'));
    return lines.toString();
  }

  /// Notices have no query; every line of the catalogue is wanted.
  private CoverageRequest read(CoverageParameters parameters, Map<String, List<String>> given) {
    given.remove("q");
    var request = parameters.read(given);
    return catalog
        ? new CoverageRequest(request.filters(), request.days(), request.by(), Integer.MAX_VALUE)
        : request;
  }

  private static Coverage coverage(DirectiveSearcher searcher, Names names, CoverageRequest request)
      throws IOException {
    try {
      return new Coverages(searcher, names).of(request);
    } catch (TooManyPeriodsException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private Map<String, List<String>> own() {
    var own = new LinkedHashMap<String, List<String>>();
    if (by != null) {
      own.put("by", List.of(by));
    }
    return own;
  }
}
