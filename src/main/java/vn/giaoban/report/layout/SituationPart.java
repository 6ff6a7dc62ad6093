package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.summary.QuarterlySummary;

/// The part on how much was ordered: in all, by topic, by unit and by province.
record SituationPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (summary.scope().notices().count() == 0) {
      return blocks;
    }
    var groups = new GroupsPart(summary, links);
    int number = 0;
    number = add(number, "Số liệu chung", new TotalsPart(summary, links).blocks(), blocks);
    number = add(number, "Theo chủ đề", groups.largestTopics(), blocks);
    number = add(number, "Theo đơn vị được giao", groups.largestUnits(), blocks);
    add(number, "Theo tỉnh, thành phố", new ProvincesPart(summary, links).blocks(), blocks);
    return blocks;
  }

  private static int add(int before, String title, List<Block> part, List<Block> blocks) {
    if (part.isEmpty()) {
      return before;
    }
    blocks.add(new Heading(2, (before + 1) + ".", title));
    blocks.addAll(part);
    return before + 1;
  }
}
