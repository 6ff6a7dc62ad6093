package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Chart;
import vn.giaoban.report.document.Block.ChartKind;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Series;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Cited;
import vn.giaoban.report.summary.QuarterlySummary.Group;
import vn.giaoban.report.summary.QuarterlySummary.Measure;
import vn.giaoban.report.summary.QuarterlySummary.Month;
import vn.giaoban.search.dimension.Dimension;

/// The part with tables and charts of counts.
record FiguresPart(QuarterlySummary summary, Links links) {
  private static final int CHARTED = 10;

  List<Block> totals() {
    var blocks = new ArrayList<Block>();
    blocks.add(totalsTable());
    var without = without();
    if (!without.isEmpty()) {
      blocks.add(
          new Block.Notes(
              List.of(
                  Block.Paragraph.of(
                      "Dấu –: %s không có văn bản nên không có số liệu."
                          .formatted(String.join(", ", without))))));
    }
    if (summary.months().size() > 1) {
      blocks.add(monthsTable());
      if (!isEmpty()) {
        blocks.add(monthsChart());
      }
    }
    return blocks;
  }

  /// Names of the periods without notices.
  private List<String> without() {
    var scope = summary.scope();
    var without = new ArrayList<String>();
    if (!scope.period().hasNotices()) {
      without.add("kỳ này");
    }
    if (!scope.previous().hasNotices()) {
      without.add("kỳ trước");
    }
    if (!scope.yearBefore().hasNotices() && !ComparisonColumns.isSame(scope)) {
      without.add("cùng kỳ năm trước");
    }
    return without;
  }

  private boolean isEmpty() {
    return summary.scope().search().count() == 0;
  }

  private Block totalsTable() {
    var against = ComparisonColumns.all(summary.scope(), links);
    var rows =
        summary.totals().stream()
            .map(total -> against.row(new Value.Text(words(total.measure())), total.figures()))
            .toList();
    return new Block.Table(
        "So với các kỳ trước", against.columns(Column.words("Chỉ tiêu", 4)), rows);
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case NOTICES -> "Văn bản";
      case DIRECTIVES -> "Nhiệm vụ";
      case DIRECTIVES_WITH_DEADLINE -> "Nhiệm vụ có thời hạn";
      case DIRECTIVES_WITHOUT_DEADLINE -> "Nhiệm vụ không nêu thời hạn";
    };
  }

  private Block monthsTable() {
    var columns =
        List.of(
            Column.words("Tháng", 2),
            new Column("Từ ngày", Block.Align.CENTRE, 2),
            new Column("Đến ngày", Block.Align.CENTRE, 2),
            Column.figures("Văn bản", 1),
            Column.figures("Nhiệm vụ", 1));
    return new Block.Table(
        "Số liệu theo tháng", columns, summary.months().stream().map(this::row).toList());
  }

  private List<Value> row(Month month) {
    return List.of(
        new Value.Text(Wordings.month(month.month())),
        new Value.Day(month.from()),
        new Value.Day(month.to()),
        links.cell(month.notices()),
        links.cell(month.directives()));
  }

  private Block monthsChart() {
    return new Chart(
        ChartKind.BARS,
        "Số nhiệm vụ theo tháng",
        "Biểu đồ cột số nhiệm vụ theo tháng: "
            + told(
                summary.months(),
                month -> Wordings.month(month.month()),
                month -> links.cell(month.directives())),
        Block.Measure.COUNT,
        summary.months().stream().map(month -> Wordings.month(month.month())).toList(),
        List.of(
            new Series(
                "Nhiệm vụ",
                summary.months().stream()
                    .map(
                        month ->
                            month.directives() == null
                                ? (Value) new Value.Missing()
                                : new Value.Count(month.directives().count()))
                    .toList())));
  }

  List<Block> topics() {
    return groups("Số nhiệm vụ theo chủ đề", "Chủ đề", summary.topics());
  }

  List<Block> units() {
    return groups("Số nhiệm vụ theo đơn vị được giao", "Đơn vị", summary.units());
  }

  private List<Block> groups(String caption, String title, List<Group> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    var against = ComparisonColumns.known(summary.scope(), links);
    var columns = new ArrayList<>(against.columns(Column.words(title, 4)));
    columns.add(2, Column.figures("Tỷ lệ trong kỳ", 2));
    var rows = groups.stream().map(group -> row(group, against)).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Table("", columns, rows));
    chart(caption, title, groups, blocks);
    return blocks;
  }

  private static List<Value> row(Group group, ComparisonColumns against) {
    var row = new ArrayList<>(against.row(new Value.Text(group.name()), group.directives()));
    row.add(2, group.share() == null ? new Value.Missing() : new Value.Share(group.share()));
    return row;
  }

  /// The alternative text of a chart: each value with its figure.
  private static <T> String told(List<T> all, Function<T, String> name, Function<T, Value> figure) {
    return all.stream()
        .map(one -> name.apply(one) + ": " + figure.apply(one).text())
        .collect(Collectors.joining("; ", "", "."));
  }

  private static void chart(String caption, String title, List<Group> groups, List<Block> blocks) {
    var charted =
        groups.stream()
            .filter(group -> !group.value().equals(Dimension.NONE))
            .filter(group -> group.directives().count() > 0)
            .limit(CHARTED)
            .toList();
    if (charted.size() > 1) {
      blocks.add(
          new Chart(
              ChartKind.LYING_BARS,
              caption,
              "Biểu đồ thanh %d %s có nhiều nhiệm vụ nhất: "
                      .formatted(charted.size(), title.toLowerCase(Locale.ROOT))
                  + told(
                      charted, Group::name, group -> new Value.Count(group.directives().count())),
              Block.Measure.COUNT,
              charted.stream().map(Group::name).toList(),
              List.of(
                  Series.counts(
                      "Nhiệm vụ",
                      charted.stream().mapToLong(group -> group.directives().count()).toArray()))));
    }
  }

  List<Block> citations() {
    if (summary.citations().isEmpty()) {
      return List.of();
    }
    var columns =
        List.of(
            Column.words("Văn bản được viện dẫn", 5), Column.figures("Số nhiệm vụ viện dẫn", 2));
    return List.of(
        new Block.Table("", columns, summary.citations().stream().map(this::row).toList()));
  }

  private List<Value> row(Cited cited) {
    return List.of(new Value.Text(cited.ref()), links.cell(cited.directives()));
  }
}
