package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Chart;
import vn.giaoban.report.document.Block.ChartKind;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Series;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Measure;
import vn.giaoban.report.summary.QuarterlySummary.Month;
import vn.giaoban.report.summary.QuarterlySummary.Past;
import vn.giaoban.report.summary.Wordings;

/// The figures of the whole period: against other periods, by month, and in a series of periods.
record TotalsPart(QuarterlySummary summary, Links links) {
  /// The fewest periods with notices that make a series.
  private static final int SERIES = 3;

  /// The most months in the body.
  private static final int MONTHS = 3;

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(leftOut());
    if (isCompared()) {
      blocks.add(against());
    }
    if (showsMonths()) {
      blocks.add(months());
    }
    if (summary.history().stream().filter(past -> past.directives() != null).count() >= SERIES) {
      blocks.add(series());
    }
    return blocks;
  }

  private boolean isCompared() {
    return summary.scope().previous().hasNotices() || summary.scope().yearBefore().hasNotices();
  }

  /// Whether the months are in the body: a few, where there is nothing to compare the period with.
  private boolean showsMonths() {
    return !isCompared() && summary.months().size() > 1 && summary.months().size() <= MONTHS;
  }

  /// What the body does not hold.
  List<Block> details() {
    boolean isEmpty = summary.scope().notices().count() == 0;
    return isEmpty || summary.months().size() < 2 || showsMonths() ? List.of() : List.of(months());
  }

  private Block against() {
    var against = ComparisonColumns.known(summary.scope(), links);
    var rows =
        summary.totals().stream()
            .map(total -> against.row(new Value.Text(words(total.measure())), total.figures()))
            .toList();
    return new Table("Số liệu chung", against.columns("Chỉ tiêu"), rows).untitled();
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case NOTICES -> "Văn bản";
      case DIRECTIVES -> "Nhiệm vụ";
      case DIRECTIVES_WITH_DEADLINE -> "Nhiệm vụ có thời hạn";
      case DIRECTIVES_WITHOUT_DEADLINE -> "Nhiệm vụ không nêu thời hạn";
    };
  }

  private Block leftOut() {
    var scope = summary.scope();
    return Paragraph.of(
        new Run.Plain("Trong kỳ có "),
        links.run(scope.search()),
        new Run.Plain(" nhiệm vụ tại "),
        links.run(scope.notices()),
        new Run.Plain(" văn bản" + notCounted() + "."));
  }

  private String notCounted() {
    long assessments = summary.scope().assessmentsLeftOut();
    return assessments == 0
        ? ""
        : "; không tính %s nội dung đánh giá, nhận xét không giao việc"
            .formatted(new Value.Count(assessments).text());
  }

  private Block months() {
    var columns =
        List.of(
            Column.words("Tháng", 3),
            new Column("Từ ngày", Block.Align.CENTRE, 3),
            new Column("Đến ngày", Block.Align.CENTRE, 3),
            Column.figures("Văn bản", 2),
            Column.figures("Nhiệm vụ", 2));
    var scope = summary.scope();
    return new Table(
        "Theo tháng",
        "Theo tháng",
        columns,
        summary.months().stream().map(this::row).toList(),
        List.of(
            new Value.Text("Cả kỳ"),
            new Value.Day(scope.period().from()),
            new Value.Day(scope.period().to()),
            links.cell(scope.notices()),
            links.cell(scope.search())));
  }

  private List<Value> row(Month month) {
    return List.of(
        new Value.Text(Wordings.month(month.month())),
        new Value.Day(month.from()),
        new Value.Day(month.to()),
        links.cell(month.notices()),
        links.cell(month.directives()));
  }

  private Block series() {
    var history = summary.history().stream().dropWhile(past -> past.directives() == null).toList();
    var told =
        history.stream()
            .map(past -> past.name() + ": " + count(past).text())
            .collect(Collectors.joining("; "));
    return new Chart(
        ChartKind.BARS,
        "Số nhiệm vụ giao qua %d kỳ gần nhất".formatted(history.size()),
        "Biểu đồ cột số nhiệm vụ giao theo kỳ: %s.".formatted(told),
        Block.Measure.COUNT,
        history.stream().map(Past::name).toList(),
        List.of(new Series("Nhiệm vụ", history.stream().map(TotalsPart::count).toList())));
  }

  private static Value count(Past past) {
    return past.directives() == null
        ? new Value.Missing()
        : new Value.Count(past.directives().count());
  }
}
