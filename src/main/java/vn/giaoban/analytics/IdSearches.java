package vn.giaoban.analytics;

import java.util.List;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;

/// Searches by ids, each short enough for an address.
public final class IdSearches {
  private IdSearches() {}

  /// Those with these ids among directives that all have a deadline.
  ///
  /// @param amongst finds the latter
  public static Selection only(Selection amongst, List<String> ids) {
    return amongst.and(
        ids.isEmpty() ? new Query.Value(Dimension.DEADLINE, Dimension.NONE) : new Query.AnyOf(ids));
  }

  /// What a search finds without those with these ids.
  public static Selection except(Selection amongst, List<String> ids) {
    return ids.isEmpty() ? amongst : amongst.and(new Query.Not(new Query.AnyOf(ids)));
  }
}
