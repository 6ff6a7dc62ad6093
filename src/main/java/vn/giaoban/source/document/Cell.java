package vn.giaoban.source.document;

/// The place of a cell in a table.
///
/// @param table which table of the document, from 1; negative for one drawn in text with bars, 0
///   for a column of text that is none
/// @param row from 0
/// @param column from 0; in some formats not every number is a column
/// @param rows how many it spans
/// @param columns how many it spans
public record Cell(int table, int row, int column, int rows, int columns) {
  /// One in a column of text whose rows are not known.
  public static final Cell OF_COLUMN = new Cell(0, 0, 0, 1, 1);

  /// Whether it stands above or below some part of another one.
  public boolean shares(Cell other) {
    return column < other.column + other.columns && other.column < column + columns;
  }

  /// Whether it reaches into a row.
  public boolean reaches(int other) {
    return row <= other && other < row + rows;
  }
}
