package vn.giaoban.analytics.series;

import java.util.Map;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// Which record of meetings is asked for.
///
/// @param filters on dimensions that notices have as a whole
/// @param by [Dimension#PROVINCE] or [Dimension#PROVINCE_NOW]
/// @param size how many notices without province or date are listed at most
public record CoverageRequest(
    Map<Dimension, DimensionFilter> filters, DayRange days, Dimension by, int size) {
  public CoverageRequest {
    filters = Map.copyOf(filters);
    if (by != Dimension.PROVINCE && by != Dimension.PROVINCE_NOW) {
      throw new IllegalArgumentException(
          "coverage is by province or provinceNow, not by " + by.apiName());
    }
  }
}
