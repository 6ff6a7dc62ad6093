package vn.giaoban.parse;

import java.util.List;
import vn.giaoban.text.Folding;

/// A line of the source without its typography, or a part of one where a converter wrote several
/// lines in one (`<br>`, table cells).
///
/// @param number of the source line, from 1
/// @param text without Markdown marks, single-spaced
/// @param columns what stands apart by wide gaps; one element in running text
/// @param indent columns of white space before the text
/// @param width columns of the raw line, its indent included
/// @param heading level of a Markdown heading, 0 for none
/// @param bold whether all of it is bold
/// @param gap empty lines before it
/// @param break_ whether a page break or a ruled line stands before it
/// @param listLevel depth of the list item that the format says starts here, -1 where it says
///   nothing
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
    int listLevel) {
  String string() {
    return text.text();
  }

  /// Without marks and in lower case: what headers and formulas are recognised by, whatever the
  /// scan did to the accents.
  String plain() {
    return Folding.plain(string());
  }

  /// Whether it starts as no sentence does: in small letters, or with a figure.
  boolean startsLower() {
    return !text.isEmpty()
        && (Character.isLowerCase(text.text().charAt(0))
            || Character.isDigit(text.text().charAt(0)));
  }

  /// Whether its last word cannot end anything: "của", "và", a comma.
  boolean isUnfinished() {
    return TextShape.unfinished(string());
  }

  /// Whether a sentence, a part of one before a list, or an item ends here.
  boolean ends() {
    return TextShape.ends(string());
  }

  SourceLine withBreak() {
    return new SourceLine(
        number, text, columns, indent, width, heading, bold, gap, true, listLevel);
  }
}
