package vn.giaoban.analytics.compare;

import org.jspecify.annotations.Nullable;

/// Which differences are worth a look: those of z and of count enough.
final class Marks {
  /// |z| from which a difference is marked: one in twenty normal deviates lies beyond.
  static final double LEAST_Z = 1.96;

  /// Directives that a cell must hold.
  static final int LEAST_COUNT = 5;

  private Marks() {}

  /// Null where nothing is marked.
  static Comparison.@Nullable Mark of(long with, @Nullable LogOdds odds) {
    if (odds == null || with < LEAST_COUNT || Math.abs(odds.z()) < LEAST_Z) {
      return null;
    }
    return odds.z() > 0 ? Comparison.Mark.MORE : Comparison.Mark.LESS;
  }
}
