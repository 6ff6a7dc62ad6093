package vn.giaoban.source.format;

import java.util.HashMap;
import java.util.Map;
import vn.giaoban.source.document.Cell;

/// Tells the places of the cells of one table, whose rows leave out what cells of rows above cover.
final class TableGrid {
  private static final int WIDEST = 1_000;

  private final int table;

  /// By column the first row that no cell from above covers.
  private final Map<Integer, Integer> free = new HashMap<>();

  private int row = -1;
  private int column;

  /// @param table number of the table, from 1
  TableGrid(int table) {
    this.table = table;
  }

  void nextRow() {
    row++;
    column = 0;
  }

  /// The place of the next cell of the row.
  ///
  /// @param rows how many it spans
  /// @param columns how many it spans
  Cell next(int rows, int columns) {
    while (free.getOrDefault(column, 0) > row) {
      column++;
    }
    var cell = new Cell(table, row, column, Math.max(1, rows), Math.clamp(columns, 1, WIDEST));
    for (int i = 0; i < cell.columns(); i++) {
      free.put(column + i, row + cell.rows());
    }
    column += cell.columns();
    return cell;
  }
}
