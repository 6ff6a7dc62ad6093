package vn.giaoban.search.count;

import vn.giaoban.search.dimension.Dimension;

/// What counts are broken down by (trục).
public sealed interface Axis {
  /// Every value of a dimension that occurs, [Dimension#NONE] too; of [Dimension#DATE] years,
  /// quarters and months are values of their own.
  record Of(Dimension dimension) implements Axis {}

  /// The day that a record counts under, as `2020-08-27`, or [Dimension#NONE].
  record Day() implements Axis {}

  /// Whether a notice has it as a whole, whatever its directives are.
  default boolean isOfNotices() {
    return switch (this) {
      case Of(var dimension) -> dimension.isOfNotices();
      case Day() -> true;
    };
  }
}
