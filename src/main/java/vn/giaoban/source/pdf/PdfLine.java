package vn.giaoban.source.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;

/// A line of a page in the order of reading.
///
/// @param page from 1
/// @param cell the cell of a table that it is in, or [Cell#OF_COLUMN] in one of two columns, as
///   those of a letterhead and of recipients beside a signature; null for neither
record PdfLine(PdfSegment segment, int page, @Nullable Cell cell) {
  boolean inCell() {
    return cell != null;
  }

  boolean inTable() {
    return cell != null && !cell.equals(Cell.OF_COLUMN);
  }

  /// Whether it and another one are in the same cell of a table.
  boolean sharesCell(PdfLine other) {
    return inTable() && Objects.equals(cell, other.cell);
  }

  String text() {
    return segment.text();
  }

  double size() {
    return segment.size();
  }

  double start() {
    return segment.start();
  }

  double end() {
    return segment.end();
  }

  /// The width of its first word, by the share of its letters.
  double firstWordWidth() {
    int space = text().indexOf(' ');
    int letters = space < 0 ? text().length() : space;
    return (end() - start()) * letters / text().length();
  }
}
