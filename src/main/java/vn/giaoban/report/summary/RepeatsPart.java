package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Notes;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.FollowedUp.Followed;

/// The part on repeated directives.
record RepeatsPart(QuarterlySummary summary, Links links) {
  private static final Notes METHOD =
      new Notes(
          List.of(
              Paragraph.of(
                  "Hai nhiệm vụ do cùng một cơ quan của cùng một tỉnh giao vào hai ngày khác nhau"
                      + " được tính là một nhiệm vụ giao lại khi lời văn giống nhau từ "
                      + String.valueOf(FollowUpAnalyzer.LIKENESS).replace('.', ',')
                      + " trở lên và không nói đến đối tượng khác ở cùng một chỗ;"
                      + " mức giống nhau tính theo các cặp âm tiết liền nhau, cặp ít gặp có trọng số"
                      + " lớn hơn, giảm khi khác đơn vị hoặc khác tên riêng."),
              Paragraph.of("Số lần, ngày giao và việc lùi hạn tính cả ngoài kỳ."),
              Paragraph.of("Việc giao lại không cho biết nhiệm vụ đã hay chưa được thực hiện.")));

  List<Block> blocks() {
    var followed = summary.followUps();
    if (followed == null) {
      return List.of(
          Paragraph.of(
              "Chưa xác định được nhiệm vụ giao lại vì việc tìm vượt quá giới hạn thời gian."));
    }
    return followed.listed().isEmpty()
        ? List.of(
            Paragraph.of("Không có nhiệm vụ nào trong kỳ được giao từ hai lần trở lên."), METHOD)
        : List.of(table(followed), METHOD);
  }

  private Block table(FollowedUp followed) {
    var columns =
        List.of(
            new Column("Lần đầu", Block.Align.CENTRE, 24),
            new Column("Lần cuối", Block.Align.CENTRE, 24),
            Column.figures("Số lần giao", 13),
            Column.figures("Số lần lùi hạn", 13),
            Column.figures("Số ngày lùi hạn", 13),
            Column.words("Nội dung lần cuối và nguồn", 78));
    var listed = followed.listed();
    var caption =
        listed.size() < followed.total()
            ? "%d nhiệm vụ được giao nhiều lần nhất trong số %s nhiệm vụ giao từ hai lần trở lên"
                .formatted(listed.size(), new Value.Count(followed.total()).text())
            : "Nhiệm vụ được giao từ hai lần trở lên";
    return new Block.Table(caption, columns, listed.stream().map(this::row).toList());
  }

  private List<Value> row(Followed followed) {
    var latest = followed.latest();
    return List.of(
        ScopePart.day(followed.first()),
        ScopePart.day(followed.last()),
        followed.issued() == null
            ? new Value.Count(followed.times())
            : links.cell(followed.issued()),
        new Value.Count(followed.putOff()),
        new Value.Count(followed.putOffDays()),
        links.quoted(latest, Wordings.source(latest)));
  }
}
