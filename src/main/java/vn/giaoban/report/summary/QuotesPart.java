package vn.giaoban.report.summary;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Block.Heading;
import vn.giaoban.report.document.Block.Paragraph;
import vn.giaoban.report.document.Block.Quotation;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.summary.QuarterlySummary.Topic;

/// The part that quotes directives of the largest topics.
record QuotesPart(QuarterlySummary summary, Links links) {
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int number = 1;
    for (var topic : summary.telling()) {
      if (!topic.quoted().isEmpty()) {
        blocks.add(new Heading(2, number++ + ".", topic.name()));
        add(topic, blocks);
      }
    }
    return blocks;
  }

  private void add(Topic topic, List<Block> blocks) {
    blocks.add(
        Paragraph.of(
            new Run.Plain("Trích %d trong số ".formatted(topic.quoted().size())),
            links.run(topic.directives()),
            new Run.Plain(" nhiệm vụ:")));
    for (var item : topic.quoted()) {
      blocks.add(new Quotation(item.text(), Wordings.source(item), links.to(item.permalink())));
    }
  }
}
