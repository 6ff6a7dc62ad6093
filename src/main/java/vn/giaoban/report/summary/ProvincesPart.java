package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Comparison.Mark;
import vn.giaoban.analytics.Comparison.State;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.summary.QuarterlySummary.Chance;
import vn.giaoban.report.summary.QuarterlySummary.Crossed;
import vn.giaoban.report.summary.QuarterlySummary.Province;

/// Provinces side by side.
record ProvincesPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    if (summary.provinces().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(table("Văn bản theo tỉnh", true));
    blocks.add(table("Nhiệm vụ theo tỉnh", false));
    if (!summary.crossedTopics().isEmpty()) {
      blocks.add(topics());
      blocks.add(shares());
      if (summary.chance() != null) {
        if (summary.chance().marked() > 0) {
          blocks.add(marks());
        }
        blocks.addAll(notes(summary.chance()));
      }
    }
    return blocks;
  }

  private Block table(String caption, boolean notices) {
    var against = Against.known(summary.scope(), links);
    return new Block.Table(
        caption,
        against.columns(Column.words("Tỉnh, thành phố", 4)),
        summary.provinces().stream()
            .map(
                province ->
                    against.row(
                        new Cell.Text(province.name()),
                        notices ? province.notices() : province.directives()))
            .toList());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Tỉnh, thành phố", 3));
    columns.add(Column.figures("Tổng số", 2));
    summary.crossedTopics().forEach(topic -> columns.add(Column.figures(name(topic), 2)));
    return columns;
  }

  private Block topics() {
    return new Block.Table(
        "Nhiệm vụ theo tỉnh và chủ đề",
        columns(),
        summary.provinces().stream().map(province -> row(province, this::count)).toList());
  }

  private Block shares() {
    return new Block.Table(
        "Tỷ lệ trong tổng số nhiệm vụ của tỉnh",
        columns(),
        summary.provinces().stream()
            .map(province -> row(province, cell -> share(cell.share())))
            .toList());
  }

  private Cell count(Crossed cell) {
    return cell.state() == State.NOT_MET ? new Cell.Missing() : links.cell(cell.directives());
  }

  private static Cell share(@Nullable Double share) {
    return share == null ? new Cell.Missing() : new Cell.Share(share);
  }

  private List<Cell> row(Province province, Function<Crossed, Cell> shown) {
    var row = new ArrayList<Cell>();
    row.add(new Cell.Text(province.name()));
    row.add(links.cell(province.directives().now()));
    province.topics().stream().map(shown).forEach(row::add);
    return row;
  }

  private Block marks() {
    var rows = new ArrayList<List<Cell>>();
    for (var province : summary.provinces()) {
      for (int i = 0; i < province.topics().size(); i++) {
        var cell = province.topics().get(i);
        if (cell.mark() != null) {
          rows.add(marked(province.name(), name(summary.crossedTopics().get(i)), cell));
        }
      }
    }
    return new Block.Table(
        "Khác biệt đáng chú ý",
        List.of(
            Column.words("Tỉnh, thành phố", 3),
            Column.words("Chủ đề", 4),
            Column.words("So với phần còn lại", 2),
            Column.figures("Nhiệm vụ", 2),
            Column.figures("Trong tổng số", 2),
            Column.figures("Tỷ lệ", 2),
            Column.figures("Tỷ lệ ở phần còn lại", 2)),
        rows);
  }

  private List<Cell> marked(String province, String topic, Crossed cell) {
    return List.of(
        new Cell.Text(province),
        new Cell.Text(topic),
        new Cell.Text(cell.mark() == Mark.MORE ? "nhiều hơn" : "ít hơn"),
        links.cell(cell.directives()),
        new Cell.Count(cell.of()),
        share(cell.share()),
        share(cell.restShare()));
  }

  private static List<Block> notes(Chance chance) {
    var notes = new ArrayList<Block>();
    notes.add(
        Paragraph.of(
            "0: tỉnh có văn bản trong kỳ nhưng không giao nhiệm vụ về chủ đề đó; –: tỉnh không có văn"
                + " bản trong kỳ."));
    notes.add(
        Paragraph.of(
            String.format(
                Locale.forLanguageTag("vi"),
                "Đánh dấu %d trong %d ô so sánh được; nếu chỉ do ngẫu nhiên thì khoảng %.1f ô. Một ô"
                    + " được đánh dấu khi có ít nhất %d nhiệm vụ và |z| ≥ %.2f (log-odds với tiên"
                    + " nghiệm Dirichlet, Monroe, Colaresi và Quinn, 2008).",
                chance.marked(),
                chance.cells(),
                chance.byChance(),
                chance.leastCount(),
                chance.leastZ())));
    if (chance.crossesMerger()) {
      notes.add(
          Paragraph.of(
              "Kỳ này có ngày trước và sau 01/7/2025, khi 63 tỉnh còn 34: một tỉnh trước và sau ngày"
                  + " đó không cùng một địa bàn."));
    }
    return notes;
  }

  private String name(String topic) {
    return summary.topics().stream()
        .filter(group -> group.value().equals(topic))
        .findFirst()
        .map(QuarterlySummary.Group::name)
        .orElse(topic);
  }
}
