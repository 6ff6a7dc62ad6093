package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.Tally;
import vn.giaoban.search.dimension.Dimension;

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
  private static final Count BY_UNIT_AND_PROVINCE =
      new Count.Crossed(new Axis.Of(Dimension.UNIT), new Axis.Of(Dimension.PROVINCE));

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

  /// Counts and lists in one state of the index.
  ///
  /// @param completions null where none are known
  /// @throws TimeLimitException where counting takes too long
  /// @throws IllegalArgumentException where the selection's `after` is no cursor of this list, and
  ///   where what is listed needs completions and none are known
  public static Deadlines of(
      DirectiveSearcher searcher, DeadlinesRequest request, @Nullable Completions completions)
      throws IOException {
    return Snapshot.of(searcher, snapshot -> of(snapshot, request, completions));
  }

  private static Deadlines of(
      Snapshot snapshot, DeadlinesRequest request, @Nullable Completions completions)
      throws IOException {
    var list = snapshot.search(request.list(completions));
    var counts = Counts.of(snapshot, request);
    var done = completions == null ? null : Done.of(snapshot, request, completions);
    return new Deadlines(
        snapshot.generation(),
        request,
        Scopes.assessmentsLeftOut(snapshot, request.selection()),
        counts.all(),
        counts.rows(Dimension.UNIT, CountTable::rows),
        counts.rows(Dimension.PROVINCE, CountTable::columns),
        list,
        done);
  }

  /// What was counted: everything, and each state.
  private record Counts(
      DeadlinesRequest request, CountTable everything, Map<DueState, CountTable> states) {
    static Counts of(Snapshot snapshot, DeadlinesRequest request) throws IOException {
      var everything = snapshot.count(request.selection(), BY_UNIT_AND_PROVINCE);
      var states = new EnumMap<DueState, CountTable>(DueState.class);
      for (var state : DueState.values()) {
        states.put(state, snapshot.count(request.search(state), BY_UNIT_AND_PROVINCE));
      }
      return new Counts(request, everything, states);
    }

    Row all() {
      return row("", CountTable::total, search -> search);
    }

    List<Row> rows(Dimension dimension, Function<CountTable, Map<String, Tally>> axis) {
      var rows = new ArrayList<Row>();
      for (var value : axis.apply(everything).keySet()) {
        rows.add(
            row(
                value,
                table -> axis.apply(table).getOrDefault(value, Tally.NONE),
                search -> search.with(dimension, value)));
      }
      rows.sort(
          Comparator.<Row>comparingInt(row -> row.value().equals(Dimension.NONE) ? 1 : 0)
              .thenComparingLong(row -> -row.all().tally().directives())
              .thenComparing(Row::value));
      return rows;
    }

    private Row row(
        String value, Function<CountTable, Tally> tally, Function<Selection, Selection> narrowed) {
      var counted = new EnumMap<DueState, Counted>(DueState.class);
      states.forEach(
          (state, table) ->
              counted.put(
                  state, new Counted(tally.apply(table), narrowed.apply(request.search(state)))));
      var whole = new Counted(tally.apply(everything), narrowed.apply(request.selection()));
      return new Row(value, whole, counted);
    }
  }
}
