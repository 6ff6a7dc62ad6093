package vn.giaoban.analytics.deadlines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Tally;

/// The deadlines (thời hạn) of a selection as of a day: how many are past, due, later and not set,
/// by unit and by province, and the directives by last day. What notices do not say, whether
/// something was done, it says only where completions are known.
///
/// @param generation of the index that counted
/// @param all the whole selection
/// @param units by who must act, `none` last, the others the most frequent first; a directive of
///   two units is in two rows
/// @param provinces likewise
/// @param list the directives of one page by last day; from an older generation where it goes on
///   from there
/// @param done null where no completions are known
public record Deadlines(
    long generation,
    DeadlinesRequest request,
    long assessmentsLeftOut,
    Row all,
    List<Row> units,
    List<Row> provinces,
    SearchResult list,
    @Nullable Done done) {
  /// The directives with one value, in each state.
  ///
  /// @param value of the dimension; empty for the whole selection
  public record Row(String value, Counted all, Map<DueState, Counted> states) {
    public Row {
      var copy = new EnumMap<DueState, Counted>(DueState.class);
      copy.putAll(states);
      states = copy;
    }

    /// Every row has each state.
    public Counted in(DueState state) {
      return Objects.requireNonNull(states.get(state));
    }
  }

  /// How many, and the search that finds them.
  public record Counted(Tally tally, Selection search) {}

  public Deadlines {
    units = List.copyOf(units);
    provinces = List.copyOf(provinces);
  }

  /// The search that finds exactly what is listed; null where no address could name it.
  public @Nullable Selection listed() {
    return request.listed() instanceof CompletedState state
        ? Objects.requireNonNull(done).all().in(state).search()
        : request.list(null).selection();
  }
}
