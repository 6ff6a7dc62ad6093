package vn.giaoban.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DayRange;

/// The exact days that an answer is of.
///
/// @param first null where there is no lower bound
/// @param last null where there is no upper bound
public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
  /// Null where nothing restricts them.
  static @Nullable Days of(DayRange range) {
    return range.isBounded() ? new Days(range.first(), range.last()) : null;
  }
}
