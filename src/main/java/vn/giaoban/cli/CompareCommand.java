package vn.giaoban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.api.CompareParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.ComparisonTable;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ComparisonSheet;
import vn.giaoban.vocabulary.Provinces;

/// `giaoban compare`: compares groups. Options have the names of the HTTP parameters.
@Command(
    name = "compare",
    description = {
      "Compares groups, provinces unless others are named, by what their directives are about.",
      "What stands out is marked: + where a group has more than the rest, - where it has less.",
      "Without a query, all that the options let through."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withQuery(
          Parameter.of(
              "by",
              "DIMENSION",
              "What the groups are: province (if nothing is said), provinceNow, unit, date …"),
          Parameter.of(
              "features",
              "DIMENSION",
              "What is compared: topic (if nothing is said), unit, deadline, word …"),
          Parameter.of("groups", "VALUE", "One of the groups to compare.").repeatable(),
          Parameter.of("values", "VALUE", "One of the features to compare.").repeatable(),
          Parameter.of("top", "NUMBER", "How many groups, the largest (default: 12; 1 to 200)."),
          Parameter.of(
              "size",
              "NUMBER",
              "How many features, the most frequent (default: 20, of words 10 a group)."));

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var request = selection.read(new CompareParameters(names, Engine.periods())::read);
    try (var searcher = Engine.searcher(common.index(), names)) {
      var comparer = new ComparisonAnalyzer(searcher, names, Provinces.standard());
      output.write(terminal, result(comparer.analyze(request)));
    }
    return 0;
  }

  private static Result result(Comparison found) {
    return Rows.of(found, ComparisonSheet.of(found))
        .printedBy(to -> new ComparisonTable(to).print(found));
  }
}
