package vn.giaoban.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giaoban.api.SuggestAnswers;
import vn.giaoban.api.SuggestParameters;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.Parameter;
import vn.giaoban.cli.option.SelectionOptions;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.ResultOutput;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Cell;
import vn.giaoban.export.Column;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestions;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Label;

/// `giaoban suggest`: completes a query.
@Command(
    name = "suggest",
    description = {
      "Completes a query: words and phrases, units, topics, provinces, periods, agencies, people and",
      "document numbers, each with how many hits it has under the options given. A question in plain",
      "words is completed too, and counted by what it means."
    })
final class SuggestCommand implements Callable<Integer> {
  private static final Map<String, String> KINDS =
      Map.of(
          "words", "từ",
          "unit", "đơn vị",
          "topic", "chủ đề",
          "province", "tỉnh",
          "period", "thời gian",
          "agency", "cơ quan",
          "person", "người chủ trì",
          "citation", "văn bản viện dẫn",
          "notice", "văn bản",
          "value", "giá trị");

  private static final List<Column<SuggestAnswers.One>> COLUMNS =
      List.of(
          new Column<>("Số", "Records", 10, row -> Cell.of(row.count())),
          new Column<>("Loại", "Kind", 16, row -> kind(row)),
          new Column<>("Gợi ý", "Suggestion", 40, row -> Cell.of(row.text())),
          new Column<>("Câu lệnh tìm kiếm", "Query", 40, row -> Cell.of(row.query())));

  private static Cell kind(SuggestAnswers.One row) {
    return new Cell.Named(new Label(KINDS.getOrDefault(row.kind(), row.kind()), row.kind()));
  }

  @Mixin private CommonOptions common;

  @Mixin
  private final SelectionOptions selection =
      SelectionOptions.withText(
          Parameter.of("size", "NUMBER", "How many at most (default: 10; 1 to 50)."));

  @Mixin private final ResultOutput output = ResultOutput.ofRows();

  private final Terminal terminal;

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var names = Engine.names();
    var asked = selection.read(new SuggestParameters(names, Engine.periods())::read);
    try (var searcher = Engine.searcher(common.index(), names)) {
      var found = asked.suggestions(searcher);
      output.write(terminal, result(asked.request(), found));
      if (found.partial()) {
        terminal.complain("the time limit was hit: there may be more");
      }
    }
    return 0;
  }

  private static Result result(SuggestRequest request, Suggestions found) {
    var answer = SuggestAnswers.of(request.text(), found);
    var rows = answer.suggestions();
    var totals = new Totals(found.generation(), null, rows.size(), 0);
    return new Rows<>(answer, new Sheet<>(COLUMNS, row -> row, _ -> List.of()), rows, totals);
  }
}
