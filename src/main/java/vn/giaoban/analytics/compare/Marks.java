package vn.giaoban.analytics.compare;

import org.jspecify.annotations.Nullable;

/// Marks significant differences, by z-score and count.
final class Marks {
  /// The least |z| of a mark: the two-sided 5 % level of the normal distribution.
  static final double LEAST_Z = 1.96;

  /// The least number of directives of a marked cell.
  static final int LEAST_COUNT = 5;

  private Marks() {}

  /// Null if not significant.
  static Comparison.@Nullable Mark of(long with, @Nullable LogOdds odds) {
    if (odds == null || with < LEAST_COUNT || Math.abs(odds.z()) < LEAST_Z) {
      return null;
    }
    return odds.z() > 0 ? Comparison.Mark.MORE : Comparison.Mark.LESS;
  }
}
