package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Column;
import vn.giaoban.report.document.Block.Table;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Group;

/// Tables of directives by topic and by unit: the largest groups in the body, all in an annex.
record GroupsPart(QuarterlySummary summary, Links links) {
  /// The most groups in the body.
  private static final int LARGEST = 6;

  List<Block> largestTopics() {
    return largest("Theo chủ đề", "Chủ đề", summary.topics());
  }

  List<Block> largestUnits() {
    return largest("Theo đơn vị được giao", "Đơn vị", summary.units());
  }

  /// The tables of all groups that the body does not hold.
  List<Block> all() {
    var blocks = new ArrayList<Block>();
    if (summary.topics().size() > LARGEST) {
      blocks.add(table("Nhiệm vụ theo chủ đề", "Mọi chủ đề", "Chủ đề", summary.topics()));
    }
    if (summary.units().size() > LARGEST) {
      blocks.add(table("Nhiệm vụ theo đơn vị được giao", "Mọi đơn vị", "Đơn vị", summary.units()));
    }
    return blocks;
  }

  private List<Block> largest(String sheet, String title, List<Group> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    var shown = groups.subList(0, Math.min(LARGEST, groups.size()));
    return List.of(table(sheet, sheet, title, shown).untitled());
  }

  private Table table(String caption, String sheet, String title, List<Group> groups) {
    var against = ComparisonColumns.known(summary.scope(), links);
    var columns = against.columns(title, List.of(Column.figures("Tỷ lệ", 17)));
    var rows = groups.stream().map(group -> row(group, against)).toList();
    return new Table(caption, columns, rows).named(sheet);
  }

  private static List<Value> row(Group group, ComparisonColumns against) {
    var row = new ArrayList<>(against.row(new Value.Text(group.name()), group.directives()));
    row.add(2, group.share() == null ? new Value.Missing() : new Value.Share(group.share()));
    return row;
  }
}
