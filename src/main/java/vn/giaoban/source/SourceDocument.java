package vn.giaoban.source;

import java.util.List;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;

/// The text of a file, with the structure known from its format.
///
/// @param layouts what the format tells about each line; empty if it tells nothing
/// @param remarks what a person should know of the file, one line each
public record SourceDocument(
    Source source, LinedText text, List<LineLayout> layouts, List<String> remarks) {
  public SourceDocument {
    layouts = List.copyOf(layouts);
    remarks = List.copyOf(remarks);
    if (!layouts.isEmpty() && layouts.size() != text.lineCount()) {
      throw new IllegalArgumentException(
          "%d layouts for %d lines".formatted(layouts.size(), text.lineCount()));
    }
  }

  /// A text whose format tells nothing.
  public static SourceDocument plain(Source source, LinedText text) {
    return new SourceDocument(source, text, List.of(), List.of());
  }

  /// The same with another text of the same lines.
  public SourceDocument with(LinedText other) {
    return new SourceDocument(source, other, layouts, remarks);
  }

  /// Lines with the page that they begin on.
  public Lines paged(Lines lines) {
    return lines.onPage(layout(lines.first()).page());
  }

  /// What the format tells about a line.
  ///
  /// @param number from 1
  public LineLayout layout(int number) {
    return layouts.isEmpty() ? LineLayout.UNKNOWN : layouts.get(number - 1);
  }
}
