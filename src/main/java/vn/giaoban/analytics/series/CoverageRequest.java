package vn.giaoban.analytics.series;

import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;

/// A request for coverage.
///
/// @param selection of notices: no query, filters on notice dimensions only
/// @param by [Dimension#PROVINCE] or [Dimension#PROVINCE_NOW]
/// @param size maximum number of incomplete notices
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
