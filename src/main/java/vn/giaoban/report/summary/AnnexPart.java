package vn.giaoban.report.summary;

import java.util.List;
import java.util.stream.IntStream;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// The annex part: the list of all directives, or a pointer to it.
record AnnexPart(QuarterlySummary summary, Links links) {
  /// @param file name of the workbook beside the report; empty for none
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
            new Run.Plain(" nhiệm vụ được lập thành "),
            Run.link("bảng tính riêng", links.to(summary.annex().export())),
            new Run.Plain("."))
        : Paragraph.of(
            new Run.Plain("Danh sách "),
            links.run(summary.annex().directives()),
            new Run.Plain(" nhiệm vụ được lập thành tệp %s kèm theo báo cáo.".formatted(file)));
  }

  private Block table() {
    var columns =
        List.of(
            Column.figures("STT", 12),
            new Column("Ngày", Block.Align.CENTRE, 24),
            Column.words("Tỉnh, thành phố", 26),
            Column.words("Đơn vị được giao", 42),
            Column.words("Nội dung", 85),
            Column.words("Thời hạn", 26),
            Column.words("Mã", 38));
    var items = summary.annex().items();
    return new Block.Table(
        "",
        columns,
        IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i))).toList());
  }

  private List<Value> row(int number, Item item) {
    return List.of(
        new Value.Count(number),
        ScopePart.day(item.date()),
        item.province() == null ? new Value.Missing() : new Value.Text(item.province()),
        new Value.Text(String.join("; ", item.units())),
        new Value.Text(item.text()),
        Wordings.deadlines(item),
        links.words(item.id(), item.permalink()));
  }
}
