package vn.giaoban.generated;

import vn.giaoban.text.Lines;

/// A text built line by line, with line positions.
final class Page {
  private final StringBuilder text = new StringBuilder(4_096);
  private final int width;
  private int lines;

  /// @param width characters of the longest line of a paragraph; 0 where none is broken
  Page(int width) {
    this.width = width;
  }

  Page line(String line) {
    text.append(line).append('\n');
    lines++;
    return this;
  }

  Page blank() {
    return line("");
  }

  /// The lines that `paragraph` takes.
  Lines paragraph(String paragraph) {
    int first = lines + 1;
    int from = 0;
    while (width > 0 && paragraph.length() - from > width) {
      int space = paragraph.lastIndexOf(' ', from + width);
      if (space <= from) {
        break;
      }
      line(paragraph.substring(from, space));
      from = space + 1;
    }
    line(paragraph.substring(from));
    return new Lines(first, lines);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
