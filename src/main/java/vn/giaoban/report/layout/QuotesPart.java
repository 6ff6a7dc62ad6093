package vn.giaoban.report.layout;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.document.Block.Quotation;
import vn.giaoban.report.summary.QuarterlySummary;

/// The part that quotes the directives of the largest topics that tell most.
record QuotesPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int number = 1;
    for (var topic : summary.telling()) {
      if (!topic.quoted().isEmpty()) {
        blocks.add(new Heading(2, number++ + ".", topic.name()));
        topic.quoted().stream().map(this::quotation).forEach(blocks::add);
      }
    }
    return blocks;
  }

  private Quotation quotation(QuarterlySummary.Item item) {
    var source = links.source(item, summary);
    return new Quotation(
        item.text(),
        item.units().isEmpty() ? source : source + "; giao: " + String.join(", ", item.units()),
        links.to(item.permalink()));
  }
}
