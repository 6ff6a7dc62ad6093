package vn.giaoban.lucene.count;

import org.apache.lucene.util.ArrayUtil;
import vn.giaoban.search.count.RecordCount;

/// Counts of directives and distinct notices by cell number. Counting distinct notices needs no
/// set, since the directives of a notice are consecutive.
final class CellCounts {
  /// For each cell: directives, notices, last notice. They are adjacent because a cell is seldom in
  /// the processor's cache.
  private int[] cells;

  /// @param size initial number of cells; grows on demand
  CellCounts(int size) {
    cells = new int[Math.multiplyExact(3, size)];
  }

  /// @param notice notice number, from 1, never one seen before the previous notice
  void add(int cell, int notice, int directives) {
    int at = placed(cell);
    cells[at] += directives;
    if (cells[at + 2] != notice) {
      cells[at + 2] = notice;
      cells[at + 1]++;
    }
  }

  /// The array index of a cell; grows the array if needed.
  private int placed(int cell) {
    int at = Math.multiplyExact(3, cell);
    if (at + 3 > cells.length) {
      cells = ArrayUtil.grow(cells, at + 3);
    }
    return at;
  }

  /// Adds a cell of counts that share no notice with these.
  void add(int cell, CellCounts other, int otherCell) {
    int at = placed(cell);
    cells[at] += other.cells[3 * otherCell];
    cells[at + 1] += other.cells[3 * otherCell + 1];
  }

  /// Adds all cells of counts that share no notice with these.
  void add(CellCounts other) {
    for (int at = 0; at < cells.length; at += 3) {
      cells[at] += other.cells[at];
      cells[at + 1] += other.cells[at + 1];
    }
  }

  boolean isEmpty(int cell) {
    return 3 * cell + 3 > cells.length || cells[3 * cell + 1] == 0;
  }

  RecordCount tally(int cell) {
    return new RecordCount(cells[3 * cell], cells[3 * cell + 1]);
  }
}
