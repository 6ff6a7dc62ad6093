package vn.giaoban.source.document;

import org.jspecify.annotations.Nullable;

/// What a format tells about a line. Text files tell nothing, and the parser works it out.
///
/// @param page number of its page, from 1; 0 if the format has no pages
/// @param listLevel depth (from 0) of the list item that starts here; -1 for none
/// @param heading level of a heading (from 1); 0 for none
/// @param bold whether all of it is bold
/// @param joint how it relates to the line before it
/// @param cell the cell of a table that it is in; null for none
/// @param aside whether it is apart from the running text: running headers and footers, footnotes,
///   stamps
public record LineLayout(
    int page,
    int listLevel,
    int heading,
    boolean bold,
    Joint joint,
    @Nullable Cell cell,
    boolean aside) {
  /// That of a line of plain text.
  public static final LineLayout UNKNOWN =
      new LineLayout(0, -1, 0, false, Joint.UNKNOWN, null, false);

  /// Whether a line starts a paragraph or goes on with that of the line before it.
  public enum Joint {
    UNKNOWN,
    STARTS,
    CONTINUES
  }

  /// The same on another page.
  public LineLayout onPage(int number) {
    return new LineLayout(number, listLevel, heading, bold, joint, cell, aside);
  }

  /// The same as a list item.
  public LineLayout listed(int level) {
    return new LineLayout(page, level, heading, bold, joint, cell, aside);
  }

  /// The same as a heading; level 0 is none.
  public LineLayout headed(int level) {
    return new LineLayout(page, listLevel, level, bold, joint, cell, aside);
  }

  /// The same in bold or not.
  public LineLayout bold(boolean other) {
    return new LineLayout(page, listLevel, heading, other, joint, cell, aside);
  }

  /// The same with another relation to the line before it.
  public LineLayout joined(Joint other) {
    return new LineLayout(page, listLevel, heading, bold, other, cell, aside);
  }

  /// Whether it is in a cell of a table, or in a column of text.
  public boolean inCell() {
    return cell != null;
  }

  /// The same in a column of text.
  public LineLayout inColumn() {
    return in(Cell.OF_COLUMN);
  }

  /// The same in a cell of a table.
  public LineLayout in(Cell other) {
    return new LineLayout(page, listLevel, heading, bold, joint, other, aside);
  }

  /// The same in no cell.
  public LineLayout outsideCells() {
    return new LineLayout(page, listLevel, heading, bold, joint, null, aside);
  }

  /// The same apart from the running text.
  public LineLayout asAside() {
    return new LineLayout(page, listLevel, heading, bold, joint, cell, true);
  }
}
