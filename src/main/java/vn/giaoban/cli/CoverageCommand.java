package vn.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.analytics.series.CoverageAnalyzer;
import vn.giaoban.analytics.series.CoverageRequest;
import vn.giaoban.api.CoverageParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.CoverageSheet;

/// `giaoban coverage`: counts notices by province and month.
@Command(
    name = "coverage",
    description = {
      "Counts notices by province, body and month, and names the months without any.",
      "Of the filters only those on notices apply: province, agency, type, chair, date and days."
    })
final class CoverageCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withoutQuery(
          Parameter.of("by", "DIMENSION", "province or provinceNow (default: province)."));

  @Option(names = "--months", description = "A row for each province and month.")
  private boolean months;

  @Option(
      names = "--catalog",
      description = {
        "Prints instead the notices without province or date as lines of catalog.csv,",
        "to be completed and put into the corpus folder."
      })
  private boolean catalog;

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  CoverageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var parameters = new CoverageParameters(names, Engine.periods());
    var request = selection.read(given -> read(parameters, given));
    try (var searcher = Engine.searcher(common.index(), names)) {
      var found = new CoverageAnalyzer(searcher, names).analyze(request);
      if (catalog) {
        output.write(terminal, out -> out.write(lines(found).getBytes(StandardCharsets.UTF_8)));
      } else {
        output.write(
            terminal,
            months
                ? Rows.of(found, CoverageSheet.ofMonths(found))
                : Rows.of(found, CoverageSheet.of(found)));
      }
    }
    return 0;
  }

  private static String lines(Coverage found) {
    var lines = new StringBuilder(found.incomplete().head() + "\n");
    found.incomplete().notices().forEach(notice -> lines.append(notice.line()).append('\n'));
    return lines.toString();
  }

  /// Coverage takes no query; the catalogue lists every incomplete notice.
  private CoverageRequest read(CoverageParameters parameters, Map<String, List<String>> given) {
    given.remove("q");
    var request = parameters.read(given);
    return catalog
        ? new CoverageRequest(request.selection(), request.by(), Integer.MAX_VALUE)
        : request;
  }
}
