package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Every directive, or where they are.
record AnnexPart(QuarterlySummary summary, Links links) {
  /// @param file the workbook beside the report; empty where there is none
  List<Block> blocks(String file) {
    var annex = summary.annex();
    if (annex.directives().count() == 0) {
      return List.of();
    }
    return switch (annex.place()) {
      case NONE -> List.of();
      case XLSX -> List.of(elsewhere(file));
      case INLINE -> List.of(table());
    };
  }

  private Paragraph elsewhere(String file) {
    return file.isEmpty()
        ? Paragraph.of(
            new Run.Plain("Danh sách "),
            links.run(summary.annex().directives()),
            new Run.Plain(" nhiệm vụ: "),
            Run.link("tải bảng tính", links.to(summary.annex().export())),
            new Run.Plain("."))
        : Paragraph.of(
            new Run.Plain("Danh sách "),
            links.run(summary.annex().directives()),
            new Run.Plain(" nhiệm vụ nằm trong tệp %s kèm theo.".formatted(file)));
  }

  private Block table() {
    var columns =
        List.of(
            new Column("Ngày", Block.Align.CENTRE, 4),
            Column.words("Tỉnh", 3),
            Column.words("Đơn vị", 4),
            Column.words("Nội dung", 10),
            Column.words("Thời hạn", 4),
            Column.words("Mã", 4));
    return new Block.Table("", columns, summary.annex().items().stream().map(this::row).toList());
  }

  private List<Cell> row(Item item) {
    return List.of(
        ScopePart.day(item.date()),
        item.province() == null ? new Cell.Missing() : new Cell.Text(item.province()),
        new Cell.Text(String.join("; ", item.units())),
        new Cell.Text(item.text()),
        new Cell.Text(String.join("\n", item.deadlines())),
        links.words(item.id(), item.permalink()));
  }
}
