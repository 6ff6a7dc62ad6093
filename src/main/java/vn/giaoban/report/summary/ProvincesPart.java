package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison.Mark;
import vn.giaoban.analytics.compare.Comparison.State;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Notes;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.ProvinceLine.Chance;
import vn.giaoban.report.summary.ProvinceLine.Crossed;

/// The part that compares provinces.
record ProvincesPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    if (summary.provinces().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(table("Văn bản theo tỉnh, thành phố", true));
    blocks.add(table("Nhiệm vụ theo tỉnh, thành phố", false));
    if (!summary.crossedTopics().isEmpty()) {
      blocks.add(topics());
      blocks.add(shares());
      if (summary.chance() != null) {
        if (summary.chance().marked() > 0) {
          blocks.add(marks());
        }
        blocks.add(notes(summary.chance()));
      }
    }
    return blocks;
  }

  private Block table(String caption, boolean notices) {
    var against = ComparisonColumns.known(summary.scope(), links);
    return new Block.Table(
        caption,
        against.columns(Column.words("Tỉnh, thành phố", 4)),
        summary.provinces().stream()
            .map(
                province ->
                    against.row(
                        new Value.Text(province.name()),
                        notices ? province.notices() : province.directives()))
            .toList());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Tỉnh, thành phố", 26));
    columns.add(Column.figures("Tổng số", 13));
    summary.crossedTopics().forEach(topic -> columns.add(Column.figures(name(topic), 16)));
    return columns;
  }

  private Block topics() {
    return new Block.Table(
        "Nhiệm vụ theo tỉnh, thành phố và chủ đề",
        columns(),
        summary.provinces().stream().map(province -> row(province, this::count)).toList());
  }

  private Block shares() {
    return new Block.Table(
        "Tỷ lệ trong tổng số nhiệm vụ của từng tỉnh, thành phố",
        columns(),
        summary.provinces().stream()
            .map(province -> row(province, cell -> share(cell.share())))
            .toList());
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
    var rows = new ArrayList<List<Value>>();
    for (var province : summary.provinces()) {
      for (int i = 0; i < province.topics().size(); i++) {
        var cell = province.topics().get(i);
        if (cell.mark() != null) {
          rows.add(marked(province.name(), name(summary.crossedTopics().get(i)), cell));
        }
      }
    }
    return new Block.Table(
        "Chủ đề có tỷ lệ khác với các tỉnh, thành phố còn lại",
        List.of(
            Column.words("Tỉnh, thành phố", 3),
            Column.words("Chủ đề", 4),
            Column.words("So với nơi còn lại", 2),
            Column.figures("Nhiệm vụ", 2),
            Column.figures("Trong tổng số", 2),
            Column.figures("Tỷ lệ", 2),
            Column.figures("Tỷ lệ ở nơi còn lại", 2)),
        rows);
  }

  private List<Value> marked(String province, String topic, Crossed cell) {
    return List.of(
        new Value.Text(province),
        new Value.Text(topic),
        new Value.Text(cell.mark() == Mark.MORE ? "cao hơn" : "thấp hơn"),
        links.cell(cell.directives()),
        new Value.Count(cell.of()),
        share(cell.share()),
        share(cell.restShare()));
  }

  private static Notes notes(Chance chance) {
    return new Notes(
        List.of(
            Paragraph.of(
                "0: trong kỳ có văn bản nhưng không giao nhiệm vụ thuộc chủ đề đó; –: trong kỳ không có"
                    + " văn bản. Cơ quan trung ương không thuộc tỉnh nào, không có trong các bảng này."),
            Paragraph.of(
                String.format(
                    Locale.forLanguageTag("vi"),
                    "Tỷ lệ của một chủ đề ở một nơi được coi là khác với nơi còn lại khi có ít nhất %d"
                        + " nhiệm vụ và |z| ≥ %.2f (tỷ số log-odds với phân bố tiên nghiệm Dirichlet;"
                        + " Monroe, Colaresi và Quinn, 2008): %d trong số %d trường hợp so sánh được."
                        + " Nếu chỉ do ngẫu nhiên thì có khoảng %.1f trường hợp.",
                    chance.leastCount(),
                    chance.leastZ(),
                    chance.marked(),
                    chance.cells(),
                    chance.byChance()))));
  }

  private String name(String topic) {
    return summary.topics().stream()
        .filter(group -> group.value().equals(topic))
        .findFirst()
        .map(QuarterlySummary.Group::name)
        .orElse(topic);
  }
}
