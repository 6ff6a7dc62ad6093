package vn.giaoban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoban.analytics.series.TrendAnalyzer;
import vn.giaoban.api.TrendParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.TrendSheet;

/// `giaoban trend`: counts and shares by period.
@Command(
    name = "trend",
    description = {
      "Counts directives period by period, with their share of all directives of the period.",
      "0 where notices have none, empty where there is no notice."
    })
final class TrendCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withQuery(
          Parameter.of(
              "step", "STEP", "month, quarter, reportingQuarter or year (default: month)."),
          Parameter.of("line", "QUERY", "A line for each of several queries; again for each.")
              .repeatable(),
          Parameter.of("name", "NAME", "What each --line is called.").repeatable(),
          Parameter.of(
              "by",
              "DIMENSION",
              "A line for each of the most frequent values, such as topic or province."),
          Parameter.of("values", "VALUE", "Chooses the values of --by; again for each.")
              .repeatable(),
          Parameter.of("top", "NUMBER", "How many values of --by at most (default: 5; 1 to 20)."));

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  TrendCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.read(new TrendParameters(names, Engine.periods())::read);
    try (var searcher = Engine.searcher(common.index(), names)) {
      var trend = new TrendAnalyzer(searcher, names).analyze(request);
      output.write(terminal, Rows.of(trend, TrendSheet.of(trend)));
    }
    return 0;
  }
}
