package vn.giaoban.analytics;

import java.util.List;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.Query;

/// Searches by ids, each short enough for a URL.
public final class IdSearches {
  private IdSearches() {}

  /// Selects the given ids among directives with a deadline.
  ///
  /// @param amongst finds directives that all have a deadline
  public static Selection only(Selection amongst, List<String> ids) {
    return amongst.and(
        ids.isEmpty() ? new Query.Value(Dimension.DEADLINE, Dimension.NONE) : new Query.AnyOf(ids));
  }

  /// Excludes the given ids from a selection.
  public static Selection except(Selection amongst, List<String> ids) {
    return ids.isEmpty() ? amongst : amongst.and(new Query.Not(new Query.AnyOf(ids)));
  }
}
