package vn.giaoban.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.giaoban.cli.result.Result;
import vn.giaoban.cli.result.Rows;
import vn.giaoban.cli.terminal.ResultTable;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Cell;
import vn.giaoban.export.Column;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.Exported;
import vn.giaoban.export.Sheet;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;

/// The results of many queries: counts, or hits as rows.
///
/// @param selection options that apply to all queries
/// @param counted whether row formats hold counts as well
public record BatchResult(
    DirectiveSearcher searcher,
    Batch batch,
    List<Batch.Asked> asked,
    Exported selection,
    boolean counted)
    implements Result {
  private static final List<Column<Batch.Answer>> COLUMNS =
      List.of(
          new Column<>("Tên", "Name", 30, answer -> Cell.of(answer.name())),
          new Column<>("Câu lệnh tìm kiếm", "Query", 40, answer -> Cell.of(answer.query())),
          new Column<>("Số kết quả", "Records", 12, answer -> Cell.of(answer.total())),
          new Column<>(
              "Đánh giá không tính",
              "Assessments left out",
              12,
              answer -> Cell.of(answer.assessmentsLeftOut())),
          new Column<>(
              "Chưa đếm hết", "Partial", 12, answer -> Cell.of(answer.partial() ? "có" : "")),
          new Column<>("Gợi ý", "Suggestion", 40, answer -> Cell.of(answer.suggestion())));

  @Override
  public void print(Terminal to) throws IOException {
    counts().print(to);
  }

  @Override
  public Object json() throws IOException {
    return batch.counts(asked, searcher);
  }

  @Override
  public void write(ExportFormat as, Language language, OutputStream out) throws IOException {
    if (counted) {
      counts().write(as, language, out);
    } else {
      new BatchExport(as, language, selection, asked, batch).write(searcher, out);
    }
  }

  private Result counts() throws IOException {
    var answers = batch.counts(asked, searcher);
    var status = searcher.status();
    var sheet = new Sheet<Batch.Answer>(COLUMNS, answer -> answer, _ -> List.of());
    var totals = new Totals(status.generation(), status.updatedAt(), answers.size(), 0);
    return new Rows<>(answers, sheet, answers, totals).printedBy(to -> print(answers, to));
  }

  private static void print(List<Batch.Answer> answers, Terminal to) {
    var table = ResultTable.of(to, "count", "name", "query");
    for (var answer : answers) {
      table.add(
          List.of(
              new ResultTable.Cell(
                  to.wording().number(answer.total()) + (answer.partial() ? "+" : "")),
              new ResultTable.Cell(answer.name()),
              new ResultTable.Cell(answer.query())));
    }
    table.print();
  }
}
