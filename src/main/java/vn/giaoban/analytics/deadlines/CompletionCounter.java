package vn.giaoban.analytics.deadlines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.giaoban.analytics.IdSearches;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;

/// Accumulates the directives of a row by state.
final class CompletionCounter {
  /// Those with a past deadline.
  private final Map<CompletedState, IdCollector> due = none();

  /// Those without a past deadline.
  private final Map<CompletedState, IdCollector> ahead = none();

  private static Map<CompletedState, IdCollector> none() {
    var none = new EnumMap<CompletedState, IdCollector>(CompletedState.class);
    for (var state : CompletedState.values()) {
      none.put(state, new IdCollector());
    }
    return none;
  }

  /// @param isDue whether a deadline is past
  void add(String id, CompletedState state, boolean isDue) {
    (isDue ? due : ahead).computeIfAbsent(state, _ -> new IdCollector()).add(id);
  }

  /// @param request the request narrowed to these directives
  CompletionCounts.Row row(String value, DeadlinesRequest request) {
    var states = new EnumMap<CompletedState, CompletionCounts.Counted>(CompletedState.class);
    var ofDue = new EnumMap<CompletedState, CompletionCounts.Counted>(CompletedState.class);
    for (var state : CompletedState.values()) {
      states.put(state, counted(state, request));
      ofDue.put(state, counted(state, request.search(DueState.PAST), List.of(due)));
    }
    return new CompletionCounts.Row(
        value, request, states, due.values().stream().mapToLong(IdCollector::count).sum(), ofDue);
  }

  private CompletionCounts.Counted counted(CompletedState state, DeadlinesRequest request) {
    return switch (state) {
      case DONE_IN_TIME -> counted(state, request.dated(), List.of(due, ahead));
      case DONE_LATE, OPEN_LATE -> counted(state, request.search(DueState.PAST), List.of(due));
      case OPEN_IN_TIME -> openInTime(request);
    };
  }

  private CompletionCounts.Counted openInTime(DeadlinesRequest request) {
    var state = CompletedState.OPEN_IN_TIME;
    var kept = Objects.requireNonNull(due.get(state));
    var counted =
        counted(state, request.openInTime(kept.list()), List.of(ahead, Map.of(state, kept)));
    return kept.areFew() ? counted : new CompletionCounts.Counted(counted.directives(), null);
  }

  /// The search lists the ids in the state or those in the others, whichever are fewer.
  private static CompletionCounts.Counted counted(
      CompletedState state, Selection search, List<Map<CompletedState, IdCollector>> found) {
    var those = new IdCollector();
    var others = new IdCollector();
    for (var part : found) {
      part.forEach((in, ids) -> (in == state ? those : others).addAll(ids));
    }
    boolean named = those.count() < others.count();
    if (!(named ? those : others).areFew()) {
      return new CompletionCounts.Counted(those.count(), null);
    }
    var exact =
        named ? IdSearches.only(search, those.list()) : IdSearches.except(search, others.list());
    return new CompletionCounts.Counted(those.count(), SearchAddress.fits(exact) ? exact : null);
  }
}
