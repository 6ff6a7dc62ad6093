package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// The part on due dates.
record DuePart(QuarterlySummary summary, Links links) {
  private static final Block NOTES =
      new Block.Notes(
          List.of(
              Block.Paragraph.of(
                  "Nhiệm vụ có nhiều thời hạn được tính theo thời hạn sớm nhất; bảng theo tháng đến"
                      + " hạn tính theo từng thời hạn.")));

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(figures());
    blocks.add(NOTES);
    if (!summary.deadlines().months().isEmpty()) {
      blocks.add(months());
    }
    if (!summary.deadlines().listed().isEmpty()) {
      blocks.add(listed());
    }
    return blocks;
  }

  private Block figures() {
    var due = summary.deadlines();
    var columns = List.of(Column.words("Thời hạn", 5), Column.figures("Nhiệm vụ", 1));
    return new Block.Table(
        "Nhiệm vụ theo thời hạn",
        columns,
        List.of(
            row("Giao trong kỳ, đến hạn trong kỳ", due.inPeriod()),
            row("Giao trước kỳ, đến hạn trong kỳ", due.fromBefore()),
            row("Giao trong kỳ, đến hạn sau kỳ", due.later()),
            row("Giao trong kỳ, thời hạn ghi trước kỳ", due.earlier()),
            row("Giao trong kỳ, không nêu thời hạn", due.none())));
  }

  private List<Value> row(String words, Figure figure) {
    return List.of(new Value.Text(words), links.cell(figure));
  }

  private Block months() {
    var columns = List.of(Column.words("Tháng đến hạn", 5), Column.figures("Nhiệm vụ", 1));
    return new Block.Table(
        "Nhiệm vụ giao trong kỳ theo tháng đến hạn",
        columns,
        summary.deadlines().months().stream()
            .map(month -> row(Wordings.month(month.month()), month.directives()))
            .toList());
  }

  private Block listed() {
    var columns =
        List.of(
            new Column("Thời hạn", Block.Align.CENTRE, 27),
            Column.words("Đơn vị được giao", 38),
            Column.words("Nội dung và nguồn", 100));
    var items = summary.deadlines().listed();
    return new Block.Table(
        items.size() < Summarizer.MAX_DUE
            ? "Nhiệm vụ giao trong kỳ, đến hạn trong kỳ hoặc sau kỳ"
            : "%d nhiệm vụ đến hạn sớm nhất trong số giao trong kỳ, đến hạn trong kỳ hoặc sau kỳ"
                .formatted(items.size()),
        columns,
        items.stream().map(this::row).toList());
  }

  private List<Value> row(Item item) {
    return List.of(
        Wordings.deadlines(item),
        new Value.Text(String.join("; ", item.units())),
        links.quoted(item, item.cite()));
  }
}
