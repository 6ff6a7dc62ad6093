package vn.giaoban.analytics.compare;

import org.jspecify.annotations.Nullable;
import vn.giaoban.search.count.RecordCount;

/// Computes the cells of a comparison from counts.
///
/// @param all directives of the selection
record Measures(long all) {
  /// A feature and its counts outside the group.
  ///
  /// @param directives directives of the whole selection with it
  /// @param indexShare null if the index has no directive in the period
  record Feature(String value, String name, long directives, @Nullable Double indexShare) {}

  /// @param group counts of the group
  /// @param counted counts of the group's directives with the feature
  /// @param none meaning of an empty cell
  Comparison.Cell cell(
      RecordCount group,
      Feature feature,
      RecordCount counted,
      Comparison.State none,
      String search) {
    long of = group.directives();
    long restOf = all - of;
    long rest = feature.directives() - counted.directives();
    var odds = odds(group, feature, counted);
    return new Comparison.Cell(
        feature.value(),
        feature.name(),
        counted.directives() > 0 ? Comparison.State.COUNTED : none,
        counted.directives(),
        counted.notices(),
        of,
        share(counted.directives(), of),
        rest,
        restOf,
        share(rest, restOf),
        odds == null ? null : odds.ratio(),
        odds == null ? null : odds.z(),
        Marks.of(counted.directives(), odds),
        search);
  }

  @Nullable LogOdds odds(RecordCount group, Feature feature, RecordCount counted) {
    return feature.indexShare() == null
        ? null
        : LogOdds.of(
            counted.directives(),
            group.directives(),
            feature.directives() - counted.directives(),
            all - group.directives(),
            feature.indexShare());
  }

  /// Null if `whole` is 0.
  static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
