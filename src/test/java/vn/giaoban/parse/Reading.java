package vn.giaoban.parse;

import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;

/// Runs single steps of the parser on texts of tests.
final class Reading {
  private Reading() {}

  static Findings findings() {
    return new Findings(Lexicon.standard());
  }

  static List<SourceLine> lines(String text) {
    return LineReader.read(document(text));
  }

  static List<Block> blocks(String text) {
    return Layout.blocks(PageFurniture.remove(lines(text)), findings());
  }

  static List<Item> items(String text) {
    return Outline.items(blocks(text), new Headings(findings()), new Introductions(findings()));
  }
}
