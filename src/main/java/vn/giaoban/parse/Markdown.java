package vn.giaoban.parse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.giaoban.text.Span;

/// The marks of Markdown in a line: headings, items, emphasis, tags and escapes.
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s+");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*+•]\\s+");
  private static final Pattern TAG = Pattern.compile("(?i)</?(?:b|i|u|em|strong|span|p|div)\\s*>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[-.*+_#>()\\[\\]|~!&])");
  private static final Pattern STRONG =
      Pattern.compile("(?<!\\d)\\*{2,3}|\\*{2,3}(?!\\d)|__+(?=\\p{L})|(?<=\\p{L})__+");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\*(?=\\S)([^*]*[^*\\s])(\\*)(?![\\p{L}\\p{N}])");

  private Markdown() {}

  /// A line without its marks.
  ///
  /// @param level of the heading from 1; 0 for any other line
  /// @param isItem whether it is an item of a list
  public record Line(int level, boolean isItem, MappedText text) {}

  /// Reads a line of `source`.
  public static Line line(String source, Span line) {
    var heading = heading(MappedText.of(source, line));
    var item = ITEM.matcher(heading.text().text());
    boolean isItem = heading.level() == 0 && item.lookingAt();
    var text = isItem ? heading.text().from(item.end()) : heading.text();
    return new Line(heading.level(), isItem, unmarked(text));
  }

  /// A text without the mark of a heading.
  ///
  /// @param level from 1; 0 for what is no heading
  record Heading(int level, MappedText text) {}

  static Heading heading(MappedText text) {
    var mark = HEADING.matcher(text.text());
    return mark.lookingAt()
        ? new Heading(mark.group(1).length(), text.from(mark.end()))
        : new Heading(0, text);
  }

  /// A text without the marks within it, and without spaces around.
  static MappedText unmarked(MappedText text) {
    var bare = text;
    for (var mark : List.of(TAG, ESCAPE, STRONG)) {
      bare = drop(bare, mark);
    }
    return unemphasised(bare.strip());
  }

  static MappedText drop(MappedText text, Pattern pattern) {
    var dropped =
        pattern
            .matcher(text.text())
            .results()
            .map(match -> new Span(match.start(), match.end()))
            .toList();
    return text.without(dropped);
  }

  private static MappedText unemphasised(MappedText text) {
    var marks =
        EMPHASIS
            .matcher(text.text())
            .results()
            .flatMapToInt(match -> IntStream.of(match.start(), match.start(2)))
            .mapToObj(at -> new Span(at, at + 1))
            .toList();
    return text.without(marks);
  }
}
