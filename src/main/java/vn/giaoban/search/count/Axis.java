package vn.giaoban.search.count;

import vn.giaoban.search.dimension.Dimension;

/// An axis of a count (trục).
public sealed interface Axis {
  /// All values of a dimension, including [Dimension#NONE]; of [Dimension#DATE], years, quarters
  /// and months are separate values.
  record Of(Dimension dimension) implements Axis {}

  /// The day that a record counts under, as `2020-08-27`, or [Dimension#NONE].
  record Day() implements Axis {}

  /// Whether it is a property of notices.
  default boolean isOfNotices() {
    return switch (this) {
      case Of(var dimension) -> dimension.isOfNotices();
      case Day() -> true;
    };
  }
}
