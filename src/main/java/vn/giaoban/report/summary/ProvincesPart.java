package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Cell;
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

  private Block topics() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("Tỉnh, thành phố", 3));
    summary.crossedTopics().forEach(topic -> columns.add(Column.figures(name(topic), 2)));
    return new Block.Table(
        "Nhiệm vụ theo tỉnh và chủ đề",
        columns,
        summary.provinces().stream().map(this::row).toList());
  }

  private String name(String topic) {
    return summary.topics().stream()
        .filter(group -> group.value().equals(topic))
        .findFirst()
        .map(QuarterlySummary.Group::name)
        .orElse(topic);
  }

  private List<Cell> row(Province province) {
    var row = new ArrayList<Cell>();
    row.add(new Cell.Text(province.name()));
    province.topics().forEach(figure -> row.add(links.cell(figure)));
    return row;
  }
}
