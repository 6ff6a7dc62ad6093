package vn.giaoban.analytics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Sink;

/// The directives of a selection that have a deadline, by the four states of decision 42/2014, as
/// of a day: what was done later counts as not done.
///
/// The rate of a state is its share of what was due: of the directives whose last day is gone by
/// ([DueState#PAST]). Each of these is in one of three states, so their rates add up to 1; of one
/// that is still in time, done early or not, none is made.
///
/// @param all of the whole selection
/// @param units by who must act, in the order of their codes; a directive of two units is in two
///   rows
/// @param provinces likewise
public record Done(Row all, List<Row> units, List<Row> provinces) {
  /// The directives with one value.
  ///
  /// @param value of the dimension; empty for the whole selection
  /// @param states how many are in each, whether due or not
  /// @param due how many were due: the last day gone by
  /// @param ofDue how many of those are in each
  public record Row(
      String value, Map<CompletedState, Long> states, long due, Map<CompletedState, Long> ofDue) {
    public Row {
      states = Map.copyOf(states);
      ofDue = Map.copyOf(ofDue);
    }

    public long count(CompletedState state) {
      return states.getOrDefault(state, 0L);
    }

    public long countOfDue(CompletedState state) {
      return ofDue.getOrDefault(state, 0L);
    }

    /// From 0 to 1; null where nothing was due, and for what is still in time.
    public @Nullable Double rate(CompletedState state) {
      return due == 0 || state == CompletedState.OPEN_IN_TIME
          ? null
          : Double.valueOf((double) countOfDue(state) / due);
    }
  }

  public Done {
    units = List.copyOf(units);
    provinces = List.copyOf(provinces);
  }

  static Done of(Snapshot snapshot, DeadlinesRequest request, Completions completions)
      throws IOException {
    var counting = new Counting(request, completions);
    snapshot.stream(request.dated(), counting);
    return counting.done();
  }

  private static final class Tallies {
    final Map<CompletedState, Long> states = new EnumMap<>(CompletedState.class);
    final Map<CompletedState, Long> ofDue = new EnumMap<>(CompletedState.class);
    long due;

    void add(CompletedState state, boolean isDue) {
      states.merge(state, 1L, Long::sum);
      if (isDue) {
        due++;
        ofDue.merge(state, 1L, Long::sum);
      }
    }

    Row row(String value) {
      return new Row(value, states, due, ofDue);
    }
  }

  private static final class Counting implements Sink<Hit> {
    private final DeadlinesRequest request;
    private final Completions completions;
    private final Tallies all = new Tallies();
    private final Map<String, Tallies> units = new TreeMap<>();
    private final Map<String, Tallies> provinces = new TreeMap<>();

    Counting(DeadlinesRequest request, Completions completions) {
      this.request = request;
      this.completions = completions;
    }

    @Override
    public void accept(Hit hit) {
      var directive = hit.directive();
      var lastDay = DeadlinesRequest.lastDay(directive);
      if (lastDay == null) {
        return;
      }
      var state = completions.state(directive.id(), lastDay, request.asOf());
      boolean isDue = request.state(lastDay) == DueState.PAST;
      all.add(state, isDue);
      units(directive).forEach(unit -> in(units, unit).add(state, isDue));
      var province = hit.notice().province();
      in(provinces, province == null ? Dimension.NONE : province).add(state, isDue);
    }

    private static Collection<String> units(Directive directive) {
      return directive.units().isEmpty() ? List.of(Dimension.NONE) : directive.units();
    }

    private static Tallies in(Map<String, Tallies> rows, String value) {
      return rows.computeIfAbsent(value, _ -> new Tallies());
    }

    private static List<Row> rows(Map<String, Tallies> tallies) {
      var rows = new ArrayList<Row>();
      tallies.forEach((value, tally) -> rows.add(tally.row(value)));
      return rows;
    }

    Done done() {
      return new Done(all.row(""), rows(units), rows(provinces));
    }
  }
}
