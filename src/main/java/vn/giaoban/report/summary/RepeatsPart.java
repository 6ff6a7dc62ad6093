package vn.giaoban.report.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.summary.QuarterlySummary.Followed;

/// Directives issued again.
record RepeatsPart(QuarterlySummary summary, Links links) {
  private static final String METHOD =
      "Hai nhiệm vụ của cùng một cơ quan, cùng một tỉnh, ở hai ngày khác nhau được coi là một nhiệm"
          + " vụ giao lại khi lời văn giống nhau từ 0,5 trở lên (theo các cặp âm tiết liền nhau, cặp"
          + " hiếm nặng hơn; khác đơn vị hoặc khác tên riêng thì giảm). Số lần và các ngày tính cả"
          + " ngoài kỳ. Giao lại không có nghĩa là chưa làm.";

  List<Block> blocks() {
    var followed = summary.followUps();
    return followed.listed().isEmpty()
        ? List.of(
            Paragraph.of("Không tìm thấy nhiệm vụ nào trong kỳ được giao từ hai lần trở lên."),
            Paragraph.of(METHOD))
        : List.of(table(), Paragraph.of(METHOD));
  }

  private Block table() {
    var columns =
        List.of(
            Column.words("Cơ quan", 3),
            Column.words("Đơn vị", 3),
            Column.words("Lần đầu", 2),
            Column.words("Lần cuối", 2),
            Column.figures("Số lần", 1),
            Column.figures("Số tháng", 1),
            Column.words("Lùi hạn", 2),
            Column.words("Nội dung lần cuối", 7),
            Column.words("Nguồn", 4));
    var listed = summary.followUps().listed();
    var caption =
        listed.size() < summary.followUps().total()
            ? "%d trong %d nhiệm vụ được giao từ hai lần trở lên, nhiều lần nhất trước"
                .formatted(listed.size(), summary.followUps().total())
            : "Nhiệm vụ được giao từ hai lần trở lên, nhiều lần nhất trước";
    return new Block.Table(caption, columns, listed.stream().map(this::row).toList());
  }

  private List<Cell> row(Followed followed) {
    var latest = followed.latest();
    return List.of(
        new Cell.Text(
            Stream.of(latest.agency(), latest.province())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "))),
        new Cell.Text(String.join("; ", latest.units())),
        ScopePart.day(followed.first()),
        ScopePart.day(followed.last()),
        followed.issued() == null
            ? new Cell.Count(followed.times())
            : links.cell(followed.issued()),
        new Cell.Count(followed.months()),
        followed.putOff() == 0
            ? new Cell.Missing()
            : new Cell.Text("%d lần, %d ngày".formatted(followed.putOff(), followed.putOffDays())),
        new Cell.Text(latest.text()),
        links.words(latest.cite(), latest.permalink()));
  }
}
