package vn.giaoban.analytics;

import java.util.List;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;

/// Searches by ids, each short enough for an address.
public final class IdSearches {
  private IdSearches() {}

  /// Those with these ids among directives that all have a deadline.
  ///
  /// @param amongst finds the latter
  public static SearchRequest only(SearchRequest amongst, List<String> ids) {
    return SearchAddress.and(
        amongst,
        ids.isEmpty() ? new Query.Value(Dimension.DEADLINE, Dimension.NONE) : new Query.AnyOf(ids));
  }

  /// What a search finds without those with these ids.
  public static SearchRequest except(SearchRequest amongst, List<String> ids) {
    return ids.isEmpty()
        ? amongst
        : SearchAddress.and(amongst, new Query.Not(new Query.AnyOf(ids)));
  }
}
