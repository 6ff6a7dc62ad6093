package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison.Mark;
import vn.giaoban.analytics.compare.Comparison.State;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Chart;
import vn.giaoban.report.document.Block.ChartKind;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Notes;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Series;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.ProvinceLine;
import vn.giaoban.report.summary.ProvinceLine.Crossed;
import vn.giaoban.report.summary.QuarterlySummary;

/// The part that compares provinces, and its tables in an annex.
record ProvincesPart(QuarterlySummary summary, Links links) {
  /// The most provinces in a table of the body; more are a chart.
  private static final int TABLED = 5;

  /// The most provinces in the chart.
  private static final int CHARTED = 20;

  /// The most differences in the body.
  private static final int TOLD = 3;

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (summary.provinces().isEmpty()) {
      return blocks;
    }
    blocks.add(isShort() ? table("Theo tỉnh, thành phố", met(), false).untitled() : chart());
    var marked = marked();
    if (!marked.isEmpty()) {
      blocks.add(told(marked));
    }
    return blocks;
  }

  private boolean isShort() {
    return summary.provinces().size() <= TABLED;
  }

  /// What the body does not hold.
  List<Block> details() {
    var blocks = new ArrayList<Block>();
    if (summary.provinces().isEmpty()) {
      return blocks;
    }
    blocks.add(table("Văn bản theo tỉnh, thành phố", summary.provinces(), true));
    if (!isShort()) {
      blocks.add(table("Nhiệm vụ theo tỉnh, thành phố", summary.provinces(), false));
    }
    if (!summary.crossedTopics().isEmpty()) {
      blocks.add(topics());
      blocks.add(shares());
      if (!marked().isEmpty()) {
        blocks.add(marks());
      }
      blocks.add(
          new Notes(
              List.of(
                  Paragraph.of(
                      "0: trong kỳ có văn bản nhưng không giao nhiệm vụ thuộc chủ đề đó; –: trong kỳ"
                          + " không có văn bản. Cơ quan trung ương không thuộc tỉnh nào, không có"
                          + " trong các bảng này."))));
    }
    return blocks;
  }

  /// Those with notices in any of the periods.
  private List<ProvinceLine> met() {
    return summary.provinces().stream()
        .filter(
            one ->
                Stream.of(
                        one.directives().now(),
                        one.directives().previous(),
                        one.directives().yearBefore())
                    .anyMatch(Objects::nonNull))
        .toList();
  }

  private Table table(String caption, List<ProvinceLine> provinces, boolean notices) {
    var against = ComparisonColumns.known(summary.scope(), links);
    return new Table(
        caption,
        against.columns("Tỉnh, thành phố"),
        provinces.stream()
            .map(
                province ->
                    against.row(
                        new Value.Text(province.name()),
                        notices ? province.notices() : province.directives()))
            .toList());
  }

  private Block chart() {
    var all = summary.provinces().stream().filter(one -> one.directives().count() > 0).toList();
    var shown = all.subList(0, Math.min(CHARTED, all.size()));
    var told =
        shown.stream()
            .map(one -> one.name() + ": " + new Value.Count(one.directives().count()).text())
            .collect(Collectors.joining("; "));
    return new Chart(
        ChartKind.BARS,
        shown.size() < all.size()
            ? "%d tỉnh, thành phố có nhiều nhiệm vụ nhất".formatted(shown.size())
            : "Số nhiệm vụ theo tỉnh, thành phố",
        "Biểu đồ cột số nhiệm vụ theo tỉnh, thành phố: %s.".formatted(told),
        Block.Measure.COUNT,
        shown.stream().map(ProvinceLine::name).toList(),
        List.of(
            Series.counts(
                "Nhiệm vụ", shown.stream().mapToLong(one -> one.directives().count()).toArray())));
  }

  /// A topic whose share in a province differs from that elsewhere.
  private record Marked(String province, String topic, Crossed cell) {}

  private List<Marked> marked() {
    var found = new ArrayList<Marked>();
    for (var province : summary.provinces()) {
      for (int i = 0; i < province.topics().size(); i++) {
        var cell = province.topics().get(i);
        if (cell.mark() != null) {
          found.add(new Marked(province.name(), name(summary.crossedTopics().get(i)), cell));
        }
      }
    }
    return found;
  }

  private static Paragraph told(List<Marked> marked) {
    return Paragraph.of(
        marked.stream()
            .sorted(Comparator.comparingDouble(one -> -Math.abs(z(one.cell()))))
            .limit(TOLD)
            .map(
                one ->
                    "%s: chủ đề “%s” chiếm %s nhiệm vụ, %s các nơi còn lại (%s)"
                        .formatted(
                            one.province(),
                            one.topic(),
                            share(one.cell().share()).text(),
                            difference(one.cell()),
                            share(one.cell().restShare()).text()))
            .collect(Collectors.joining("; ", "Khác biệt rõ nhất giữa các nơi: ", ".")));
  }

  private static double z(Crossed cell) {
    return cell.z() == null ? 0 : cell.z();
  }

  private static String difference(Crossed cell) {
    return cell.mark() == Mark.MORE ? "cao hơn" : "thấp hơn";
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Tỉnh, thành phố", 26));
    columns.add(Column.figures("Tổng số", 13));
    summary.crossedTopics().forEach(topic -> columns.add(Column.figures(name(topic), 16)));
    return columns;
  }

  private Block topics() {
    return new Table(
            "Nhiệm vụ theo tỉnh, thành phố và chủ đề",
            columns(),
            summary.provinces().stream().map(province -> row(province, this::count)).toList())
        .named("Theo tỉnh và chủ đề");
  }

  private Block shares() {
    return new Table(
            "Tỷ lệ trong tổng số nhiệm vụ của từng tỉnh, thành phố",
            columns(),
            summary.provinces().stream()
                .map(province -> row(province, cell -> share(cell.share())))
                .toList())
        .named("Tỷ lệ theo tỉnh và chủ đề");
  }

  private Value count(Crossed cell) {
    return cell.state() == State.NOT_MET ? new Value.Missing() : links.cell(cell.directives());
  }

  private static Value share(@Nullable Double share) {
    return share == null ? new Value.Missing() : new Value.Share(share);
  }

  private List<Value> row(ProvinceLine province, Function<Crossed, Value> shown) {
    var row = new ArrayList<Value>();
    row.add(new Value.Text(province.name()));
    row.add(links.cell(province.directives().now()));
    province.topics().stream().map(shown).forEach(row::add);
    return row;
  }

  private Block marks() {
    return new Table(
            "Chủ đề có tỷ lệ khác với các tỉnh, thành phố còn lại",
            List.of(
                Column.words("Tỉnh, thành phố", 3),
                Column.words("Chủ đề", 4),
                Column.words("So với nơi còn lại", 2),
                Column.figures("Nhiệm vụ", 2),
                Column.figures("Trong tổng số", 2),
                Column.figures("Tỷ lệ", 2),
                Column.figures("Tỷ lệ ở nơi còn lại", 2)),
            marked().stream().map(this::row).toList())
        .named("Chủ đề khác nơi còn lại");
  }

  private List<Value> row(Marked marked) {
    return List.of(
        new Value.Text(marked.province()),
        new Value.Text(marked.topic()),
        new Value.Text(difference(marked.cell())),
        links.cell(marked.cell().directives()),
        new Value.Count(marked.cell().of()),
        share(marked.cell().share()),
        share(marked.cell().restShare()));
  }

  private String name(String topic) {
    return summary.topics().stream()
        .filter(group -> group.value().equals(topic))
        .findFirst()
        .map(QuarterlySummary.Group::name)
        .orElse(topic);
  }
}
