package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.FollowedUp;
import vn.giaoban.report.summary.FollowedUp.Followed;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Cited;
import vn.giaoban.report.summary.Wordings;

/// The part on directives that were issued again and on the documents that directives cite, and its
/// tables in an annex.
record RepeatsPart(QuarterlySummary summary, Links links) {
  /// The most directives listed in the body.
  private static final int FIRST = 3;

  /// The most documents named in the body.
  private static final int CITED = 5;

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (summary.scope().search().count() == 0) {
      return blocks;
    }
    var followed = summary.followUps();
    if (followed == null) {
      blocks.add(
          Paragraph.of(
              "Chưa xác định được nhiệm vụ giao lại vì việc tìm vượt quá giới hạn thời gian."));
    } else if (followed.listed().isEmpty()) {
      blocks.add(Paragraph.of("Không có nhiệm vụ nào trong kỳ được giao từ hai lần trở lên."));
    } else {
      blocks.add(
          table(followed, FIRST, "Nhiệm vụ được giao nhiều lần nhất", "Giao nhiều lần nhất"));
    }
    if (!summary.citations().isEmpty()) {
      blocks.add(cited());
    }
    return blocks;
  }

  private Paragraph cited() {
    var runs = new ArrayList<Run>();
    var most = summary.citations().stream().limit(CITED).toList();
    boolean isEachOnce = most.getFirst().directives().count() == 1;
    runs.add(new Run.Plain("Văn bản được viện dẫn%s: ".formatted(isEachOnce ? "" : " nhiều nhất")));
    for (var one : most) {
      runs.add(new Run.Plain((one.equals(most.getFirst()) ? "" : ", ") + one.ref() + " ("));
      runs.add(links.run(one.directives()));
      runs.add(new Run.Plain(one.equals(most.getFirst()) ? " nhiệm vụ)" : ")"));
    }
    runs.add(new Run.Plain("."));
    return new Paragraph(runs);
  }

  /// What the body does not hold.
  List<Block> details() {
    var blocks = new ArrayList<Block>();
    var followed = summary.followUps();
    if (followed != null && followed.listed().size() > FIRST) {
      blocks.add(table(followed, followed.listed().size(), caption(followed), "Nhiệm vụ giao lại"));
    }
    if (summary.citations().size() > CITED) {
      blocks.add(citations());
    }
    return blocks;
  }

  private static String caption(FollowedUp followed) {
    return followed.listed().size() < followed.total()
        ? "%d nhiệm vụ được giao nhiều lần nhất trong số %s nhiệm vụ giao từ hai lần trở lên"
            .formatted(followed.listed().size(), new Value.Count(followed.total()).text())
        : "Nhiệm vụ được giao từ hai lần trở lên";
  }

  private Table table(FollowedUp followed, int most, String caption, String sheet) {
    var columns =
        List.of(
            new Column("Lần đầu", Block.Align.CENTRE, 21),
            new Column("Lần cuối", Block.Align.CENTRE, 21),
            Column.figures("Số lần giao", 14),
            Column.figures("Số lần lùi hạn", 17),
            Column.figures("Số ngày lùi hạn", 17),
            Column.words("Nội dung lần cuối và nguồn", 75));
    var rows = followed.listed().stream().limit(most).map(this::row).toList();
    return new Table(caption, columns, rows).named(sheet);
  }

  private List<Value> row(Followed followed) {
    return List.of(
        Wordings.cell(followed.first()),
        Wordings.cell(followed.last()),
        followed.issued() == null
            ? new Value.Count(followed.times())
            : links.cell(followed.issued()),
        new Value.Count(followed.putOff()),
        new Value.Count(followed.putOffDays()),
        links.quoted(followed.latest(), summary));
  }

  private Table citations() {
    var columns =
        List.of(
            Column.words("Văn bản được viện dẫn", 5), Column.figures("Số nhiệm vụ viện dẫn", 2));
    return new Table(
            "Văn bản được viện dẫn nhiều nhất",
            columns,
            summary.citations().stream().map(this::row).toList())
        .named("Văn bản được viện dẫn");
  }

  private List<Value> row(Cited cited) {
    return List.of(new Value.Text(cited.ref()), links.cell(cited.directives()));
  }
}
