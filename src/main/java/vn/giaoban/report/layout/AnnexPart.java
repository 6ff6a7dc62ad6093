package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.Annex.Place;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.report.summary.Wordings;
import vn.giaoban.text.Numbers;

/// The annex of all directives, or a pointer to it.
record AnnexPart(QuarterlySummary summary, Links links) {
  /// The list itself; empty if it stands elsewhere or nowhere.
  List<Block> blocks() {
    return summary.annex().items().isEmpty() ? List.of() : List.of(table());
  }

  /// The sentence that the body ends with, which says what goes with the report.
  ///
  /// @param file name of the workbook beside the report; empty for none
  Block closing(String file, int annexes) {
    var runs = new ArrayList<Run>();
    runs.add(
        new Run.Plain(
            "Trên đây là báo cáo tình hình giao nhiệm vụ trong %s (kèm theo %s"
                .formatted(Opening.called(summary.scope().period()), named(annexes))));
    if (!file.isEmpty()) {
      runs.add(new Run.Plain(" và danh sách nhiệm vụ tại tệp " + file));
    } else if (isElsewhere()) {
      runs.add(new Run.Plain("; danh sách "));
      runs.add(links.run(summary.annex().directives()));
      runs.add(new Run.Plain(" nhiệm vụ được lập thành "));
      runs.add(Run.link("bảng tính riêng", links.to(summary.annex().export())));
    }
    runs.add(new Run.Plain(")./."));
    return new Paragraph(runs);
  }

  private boolean isElsewhere() {
    var annex = summary.annex();
    return annex.place() == Place.XLSX && annex.directives().count() > 0;
  }

  private static String named(int annexes) {
    return annexes == 1
        ? "Phụ lục"
        : IntStream.rangeClosed(1, annexes)
            .mapToObj(Numbers::roman)
            .collect(Collectors.joining(", ", "các Phụ lục ", ""));
  }

  private Block table() {
    var columns =
        List.of(
            Column.figures("STT", 12),
            new Column("Ngày", Block.Align.CENTRE, 24),
            Column.words("Nội dung", 98),
            Column.words("Đơn vị được giao", 40),
            Column.words("Thời hạn", 26),
            Column.words("Nguồn", 58));
    var items = summary.annex().items();
    return new Table(
            "",
            columns,
            IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i))).toList())
        .named("Danh sách nhiệm vụ");
  }

  private List<Value> row(int number, Item item) {
    return List.of(
        new Value.Count(number),
        Wordings.cell(item.date()),
        new Value.Text(item.text()),
        new Value.Text(String.join("; ", item.units())),
        Wordings.deadlines(item),
        links.words(links.source(item, summary), item.permalink()));
  }
}
