package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Directives with a deadline by the four states of decision 42/2014/QĐ-TTg, as of a day; later
/// completions are ignored.
///
/// The rate of a state is its share of the directives that were due, that is, of which a deadline
/// is past ([DueState#PAST]). Each of these is in one state, so the rates add up to 1. One that was
/// due is open in time if its past deadlines are all met and another is to come.
///
/// @param all the whole selection
/// @param units by responsible unit, sorted by code; a directive of two units counts in both
/// @param provinces likewise
public record CompletionCounts(Row all, List<Row> units, List<Row> provinces) {
  /// A count of directives, and the search that finds them.
  ///
  /// @param search null if no URL can express it
  public record Counted(long directives, @Nullable Selection search) {}

  /// The directives with one value.
  ///
  /// @param value of the dimension; empty for the whole selection
  /// @param request the request narrowed to these directives
  /// @param states counts by state
  /// @param due number of directives that were due
  /// @param ofDue counts of those by state
  public record Row(
      String value,
      DeadlinesRequest request,
      Map<CompletedState, Counted> states,
      long due,
      Map<CompletedState, Counted> ofDue) {
    public Row {
      states = Map.copyOf(states);
      ofDue = Map.copyOf(ofDue);
    }

    /// Every row has every state.
    public Counted in(CompletedState state) {
      return Objects.requireNonNull(states.get(state));
    }

    public long count(CompletedState state) {
      return in(state).directives();
    }

    /// Every row has every state.
    public Counted ofDue(CompletedState state) {
      return Objects.requireNonNull(ofDue.get(state));
    }

    public long countOfDue(CompletedState state) {
      return ofDue(state).directives();
    }

    /// From 0 to 1; null if nothing was due.
    public @Nullable Double rate(CompletedState state) {
      return due == 0 ? null : Double.valueOf((double) countOfDue(state) / due);
    }
  }

  public CompletionCounts {
    units = List.copyOf(units);
    provinces = List.copyOf(provinces);
  }

  static CompletionCounts of(
      Snapshot snapshot, DeadlinesRequest request, Names names, Completions completions)
      throws IOException {
    var counting = new Counting(request, names, completions);
    snapshot.stream(request.dated(), Sort.DEADLINE, counting);
    return counting.done();
  }

  private static final class Counting implements Sink<Hit> {
    private final DeadlinesRequest request;
    private final Completions completions;
    private final CompletionCounter all = new CompletionCounter();
    private final Map<String, CompletionCounter> units;
    private final Map<String, CompletionCounter> provinces;

    Counting(DeadlinesRequest request, Names names, Completions completions) {
      this.request = request;
      this.units = new TreeMap<>(order(names, Dimension.UNIT));
      this.provinces = new TreeMap<>(order(names, Dimension.PROVINCE));
      this.completions = completions;
    }

    /// By name; records without a value come last.
    private static Comparator<String> order(Names names, Dimension dimension) {
      return Comparator.comparing((String value) -> value.equals(Dimension.NONE))
          .thenComparing(names.order(dimension));
    }

    @Override
    public void accept(Hit hit) {
      var directive = hit.directive();
      var completion = completions.of(directive);
      if (completion.lastDays().isEmpty()) {
        return;
      }
      var id = directive.id();
      var state = completion.state(request.asOf());
      boolean isDue = completion.wasDue(request.asOf());
      all.add(id, state, isDue);
      units(directive).forEach(unit -> in(units, unit).add(id, state, isDue));
      var province = hit.notice().location().province();
      in(provinces, province == null ? Dimension.NONE : province).add(id, state, isDue);
    }

    private static Collection<String> units(Directive directive) {
      return directive.facts().units().isEmpty()
          ? List.of(Dimension.NONE)
          : directive.facts().units();
    }

    private static CompletionCounter in(Map<String, CompletionCounter> rows, String value) {
      return rows.computeIfAbsent(value, _ -> new CompletionCounter());
    }

    private List<Row> rows(Dimension dimension, Map<String, CompletionCounter> tallies) {
      var rows = new ArrayList<Row>();
      tallies.forEach(
          (value, tally) -> rows.add(tally.row(value, request.within(dimension, value))));
      return rows;
    }

    CompletionCounts done() {
      return new CompletionCounts(
          all.row("", request), rows(Dimension.UNIT, units), rows(Dimension.PROVINCE, provinces));
    }
  }
}
