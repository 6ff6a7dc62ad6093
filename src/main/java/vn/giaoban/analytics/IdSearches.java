package vn.giaoban.analytics;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.SearchRequest;

/// Searches by ids, each short enough for an address.
final class IdSearches {
  private IdSearches() {}

  /// Those with these ids among directives that all have a deadline.
  ///
  /// @param amongst finds the latter
  static SearchRequest only(SearchRequest amongst, List<String> ids) {
    return SearchAddress.and(
        amongst,
        ids.isEmpty() ? new Query.Value(Dimension.DEADLINE, Dimension.NONE) : new Query.AnyOf(ids));
  }

  /// What a search finds without those with these ids.
  static SearchRequest except(SearchRequest amongst, List<String> ids) {
    return ids.isEmpty()
        ? amongst
        : SearchAddress.and(amongst, new Query.Not(new Query.AnyOf(ids)));
  }
}
