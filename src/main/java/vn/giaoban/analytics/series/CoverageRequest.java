package vn.giaoban.analytics.series;

import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;

/// Which record of meetings is asked for.
///
/// @param selection of notices: it has no query, nor filters on directives
/// @param by [Dimension#PROVINCE] or [Dimension#PROVINCE_NOW]
/// @param size how many notices without province or date are listed at most
public record CoverageRequest(Selection selection, Dimension by, int size) {
  public CoverageRequest {
    if (!selection.isOfNotices()) {
      throw new IllegalArgumentException("notices are not selected by " + selection);
    }
    if (by != Dimension.PROVINCE && by != Dimension.PROVINCE_NOW) {
      throw new IllegalArgumentException(
          "coverage is by province or provinceNow, not by " + by.apiName());
    }
  }
}
