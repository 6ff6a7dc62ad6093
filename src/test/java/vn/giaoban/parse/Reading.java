package vn.giaoban.parse;

import static vn.giaoban.source.WrittenText.document;

import java.util.List;
import vn.giaoban.vocabulary.Units;

/// Runs single steps of the parser on texts of tests.
final class Reading {
  static final Units UNITS = Units.standard();

  private Reading() {}

  static List<SourceLine> lines(String text) {
    return LineReader.read(document(text));
  }

  static List<Block> blocks(String text) {
    return Layout.blocks(PageFurniture.remove(lines(text)), UNITS);
  }

  static List<Item> items(String text) {
    return Outline.items(blocks(text), new Headings(UNITS));
  }
}
