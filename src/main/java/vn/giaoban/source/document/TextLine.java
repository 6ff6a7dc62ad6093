package vn.giaoban.source.document;

import java.util.Arrays;
import java.util.List;

/// A line of a document.
///
/// @param text without line breaks, not yet normalized
public record TextLine(String text, LineLayout layout) {
  /// An empty line.
  public static final TextLine EMPTY = of("");

  /// A line of which nothing else is known.
  public static TextLine of(String text) {
    return new TextLine(text, LineLayout.UNKNOWN);
  }

  /// The lines of a plain text.
  public static List<TextLine> ofText(String text) {
    return Arrays.stream(text.split("\n", -1)).map(TextLine::of).toList();
  }
}
