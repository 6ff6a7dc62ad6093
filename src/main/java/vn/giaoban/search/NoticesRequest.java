package vn.giaoban.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// Which notices are asked for, the newest first and those without a day last.
///
/// @param filters on dimensions that notices have as a whole
/// @param days the days that notices count under
/// @param size how many at most, from 0 to 1,000
/// @param after the `next` of an earlier answer with the same filters and days; null for the first
public record NoticesRequest(
    Map<Dimension, DimensionFilter> filters, DayRange days, int size, @Nullable String after) {
  public NoticesRequest {
    filters = Map.copyOf(filters);
    if (size < 0 || size > SearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 0 to 1000, not " + size);
    }
    for (var dimension : filters.keySet()) {
      if (!dimension.isOfNotices()) {
        throw new IllegalArgumentException("notices have no " + dimension.apiName());
      }
    }
  }

  /// The newest of all notices.
  public static NoticesRequest newest(int size) {
    return new NoticesRequest(Map.of(), DayRange.ALWAYS, size, null);
  }

  public NoticesRequest after(@Nullable String cursor) {
    return new NoticesRequest(filters, days, size, cursor);
  }
}
