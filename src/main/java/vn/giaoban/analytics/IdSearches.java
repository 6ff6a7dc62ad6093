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
  /// A query may have 2,000 characters.
  private static final int MAX_CHARACTERS = 1_900;

  private IdSearches() {}

  static List<String> of(List<Chain.Occurrence> occurrences) {
    var searches = new ArrayList<String>();
    var ids = new ArrayList<String>();
    int characters = 0;
    for (var occurrence : occurrences) {
      characters += occurrence.id().length() + 1;
      if (characters > MAX_CHARACTERS && !ids.isEmpty()) {
        searches.add(search(ids, occurrence));
        ids.clear();
        characters = occurrence.id().length() + 1;
      }
      ids.add(occurrence.id());
    }
    if (!ids.isEmpty()) {
      searches.add(search(ids, occurrences.getFirst()));
    }
    return List.copyOf(searches);
  }

  /// Those with these ids among directives that all have a deadline.
  ///
  /// @param amongst finds the latter
  static SearchRequest only(SearchRequest amongst, List<String> ids) {
    return DeadlinesRequest.joined(
        amongst,
        ids.isEmpty() ? new Query.Value(Dimension.DEADLINE, Dimension.NONE) : new Query.AnyOf(ids));
  }

  /// What a search finds without those with these ids.
  static SearchRequest except(SearchRequest amongst, List<String> ids) {
    return ids.isEmpty()
        ? amongst
        : DeadlinesRequest.joined(amongst, new Query.Not(new Query.AnyOf(ids)));
  }

  /// @param one of the same kind as all
  private static String search(List<String> ids, Chain.Occurrence one) {
    var request = SearchRequest.of(new Query.AnyOf(ids));
    return SearchAddress.of(
        one.filed().directive().kind() == Kind.DIRECTIVE
            ? request
            : request.filter(Dimension.KIND, DimensionFilter.of("assessment")));
  }
}
