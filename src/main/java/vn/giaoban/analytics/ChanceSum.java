package vn.giaoban.analytics;

import java.util.HashMap;
import java.util.Map;

/// Adds up the marks of cells and the chances of their being marked. For one thread.
final class ChanceSum {
  private final long all;
  private final Map<Chance, Double> known = new HashMap<>();
  private long cells;
  private long marked;
  private double expected;

  /// @param all directives of the selection
  ChanceSum(long all) {
    this.all = all;
  }

  /// Adds a cell, which may be marked either way.
  void add(long group, long feature, double prior) {
    if (canBeMarked(group, feature)) {
      cells++;
      expected += known.computeIfAbsent(new Chance(all, group, feature, prior), Chance::ofAnyMark);
    }
  }

  /// Adds cells that are marked only where the group has more.
  ///
  /// @param times how many there are of the same size
  void addMore(long group, long feature, double prior, int times) {
    if (canBeMarked(group, feature)) {
      cells += times;
      expected += times * new Chance(all, group, feature, prior).ofMore();
    }
  }

  void mark() {
    marked++;
  }

  private static boolean canBeMarked(long group, long feature) {
    return Math.min(group, feature) >= Marks.LEAST_COUNT;
  }

  Comparison.Chances chances() {
    return new Comparison.Chances(cells, marked, expected, Marks.LEAST_Z, Marks.LEAST_COUNT);
  }
}
