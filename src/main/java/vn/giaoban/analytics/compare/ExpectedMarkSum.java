package vn.giaoban.analytics.compare;

import java.util.HashMap;
import java.util.Map;

/// Sums the marked cells and their probabilities under chance. Not thread-safe.
final class ExpectedMarkSum {
  private final long all;
  private final Map<ExpectedMarks, Double> known = new HashMap<>();
  private long cells;
  private long marked;
  private double expected;

  /// @param all directives of the selection
  ExpectedMarkSum(long all) {
    this.all = all;
  }

  /// Adds a cell that can be marked for more or for less.
  void add(long group, long feature, double prior) {
    if (canBeMarked(group, feature)) {
      cells++;
      expected +=
          known.computeIfAbsent(
              new ExpectedMarks(all, group, feature, prior), ExpectedMarks::ofAnyMark);
    }
  }

  /// Adds cells that can only be marked for more.
  ///
  /// @param times number of cells with the same counts
  void addMore(long group, long feature, double prior, int times) {
    if (canBeMarked(group, feature)) {
      cells += times;
      expected += times * new ExpectedMarks(all, group, feature, prior).ofMore();
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
