package vn.giaoban.analytics.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.RecordCount;

/// The deadlines (thời hạn) of a selection as of a day: counts of directives past due, due, due
/// later and without deadline, by unit and province, and a list by due date. Whether a task is
/// completed is known only from a completions table.
///
/// @param generation index generation of the counts
/// @param laterLeftOut what was issued after the day; null if it is counted too
/// @param week those due within the next seven days
/// @param all the whole selection
/// @param units by responsible unit, most frequent first, `none` last; a directive of two units
///   counts in both
/// @param provinces likewise
/// @param months months with a deadline, in order; a directive with deadlines in two counts in both
/// @param sheet the days of one month; null if there are no deadlines
/// @param list one page of directives by due date; its generation may be an older one, that of its
///   cursor
/// @param done null if no completions are known
public record Deadlines(
    long generation,
    DeadlinesRequest request,
    @Nullable Counted laterLeftOut,
    long assessmentsLeftOut,
    Counted week,
    Row all,
    List<Row> units,
    List<Row> provinces,
    List<Month> months,
    @Nullable Sheet sheet,
    SearchResult list,
    @Nullable CompletionCounts done) {
  /// The directives with one value, by state; one with several deadlines counts for each of the
  /// states that they are in.
  ///
  /// @param value of the dimension; empty for the whole selection
  public record Row(String value, Counted all, Map<DueState, Counted> states) {
    public Row {
      var copy = new EnumMap<DueState, Counted>(DueState.class);
      copy.putAll(states);
      states = copy;
    }

    /// Every row has every state.
    public Counted in(DueState state) {
      return Objects.requireNonNull(states.get(state));
    }
  }

  /// The directives with a deadline whose last day is in a month.
  public record Month(YearMonth month, Counted counted) {}

  /// A month of the calendar.
  ///
  /// @param days those on which a deadline ends, in order; a directive with deadlines on two counts
  ///   in both
  public record Sheet(YearMonth month, List<Day> days) {
    public Sheet {
      days = List.copyOf(days);
    }
  }

  /// The directives with a deadline whose last day is that day.
  public record Day(LocalDate day, Counted counted) {}

  /// A count, and the search that finds the same directives.
  public record Counted(RecordCount tally, Selection search) {}

  public Deadlines {
    units = List.copyOf(units);
    provinces = List.copyOf(provinces);
    months = List.copyOf(months);
  }

  /// The search with exactly the listed directives; null if no URL can express it.
  public @Nullable Selection listed() {
    return request.listed() instanceof CompletedState state
        ? Objects.requireNonNull(done).all().in(state).search()
        : request.list(null).selection();
  }
}
