package vn.giaoban.lucene.count;

import org.apache.lucene.util.ArrayUtil;
import vn.giaoban.search.count.Tally;

/// Directives and distinct notices of numbered cells. Notices are told apart without a set, for the
/// directives of one come together.
final class Tallies {
  /// Of each cell directives, notices, and the notice that came last: side by side, for a cell is
  /// seldom in the processor's cache.
  private int[] cells;

  /// @param size how many cells there are; more are made when they are first added to
  Tallies(int size) {
    cells = new int[Math.multiplyExact(3, size)];
  }

  /// @param notice a number from 1 up, that of no notice before the last one
  void add(int cell, int notice, int directives) {
    int at = placed(cell);
    cells[at] += directives;
    if (cells[at + 2] != notice) {
      cells[at + 2] = notice;
      cells[at + 1]++;
    }
  }

  /// Where a cell begins, which there is from now on.
  private int placed(int cell) {
    int at = Math.multiplyExact(3, cell);
    if (at + 3 > cells.length) {
      cells = ArrayUtil.grow(cells, at + 3);
    }
    return at;
  }

  /// Adds a cell of other tallies, which know none of the same notices.
  void add(int cell, Tallies other, int otherCell) {
    int at = placed(cell);
    cells[at] += other.cells[3 * otherCell];
    cells[at + 1] += other.cells[3 * otherCell + 1];
  }

  /// Adds every cell of as many other tallies, which know none of the same notices.
  void add(Tallies other) {
    for (int at = 0; at < cells.length; at += 3) {
      cells[at] += other.cells[at];
      cells[at + 1] += other.cells[at + 1];
    }
  }

  boolean isEmpty(int cell) {
    return 3 * cell + 3 > cells.length || cells[3 * cell + 1] == 0;
  }

  Tally tally(int cell) {
    return new Tally(cells[3 * cell], cells[3 * cell + 1]);
  }
}
