package vn.giaoban.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.LineLayout;

/// A source line without typography, or a part of one if a converter joined several lines (`<br>`,
/// table cells).
///
/// @param number of the source line, from 1
/// @param text without Markdown, single-spaced
/// @param columns parts separated by wide gaps; one element in running text
/// @param indent columns of white space before the text
/// @param width columns of the raw line, including the indent
/// @param heading level of a Markdown heading; 0 for none
/// @param bold whether all of it is bold
/// @param gap number of empty lines before it
/// @param break_ whether a page break or rule precedes it
/// @param layout what the file format tells about it
/// @param task what the table says of the task that the text is; null outside tables of tasks
record SourceLine(
    int number,
    MappedText text,
    List<MappedText> columns,
    int indent,
    int width,
    int heading,
    boolean bold,
    int gap,
    boolean break_,
    LineLayout layout,
    @Nullable TaskRow task) {
  String string() {
    return text.text();
  }

  /// The mark that it starts with; null for none.
  @Nullable Mark mark() {
    return text.mark();
  }

  /// Lower case without diacritics, for matching headers and formulas in spite of OCR errors.
  String plain() {
    return text.plain();
  }

  /// Whether it cannot start a sentence: starts with a small letter or a digit.
  boolean startsLower() {
    return !text.isEmpty()
        && (Character.isLowerCase(text.text().charAt(0))
            || Character.isDigit(text.text().charAt(0)));
  }

  /// Whether its last word requires a continuation: "của", "và", a comma.
  boolean isUnfinished() {
    return TextShape.unfinished(string());
  }

  /// Whether a sentence, list introduction or item ends here.
  boolean ends() {
    return TextShape.ends(string());
  }

  SourceLine withBreak() {
    return new SourceLine(
        number, text, columns, indent, width, heading, bold, gap, true, layout, task);
  }

  /// The same in a table of text that is none of tasks, whose cells are lines.
  SourceLine outsideTables() {
    var bare = layout.outsideCells();
    return new SourceLine(
        number, text, columns, indent, width, heading, bold, gap, break_, bare, task);
  }

  /// A task in a table, without its number.
  SourceLine withTask(MappedText other, TaskRow row) {
    var mark = Mark.read(other.text());
    var bare = mark == null ? other : other.from(mark.length()).strip();
    return new SourceLine(number, bare, List.of(bare), 0, 0, 0, false, gap, break_, layout, row);
  }
}
