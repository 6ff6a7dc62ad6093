package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// Counts and lists directives by due date.
///
/// Safe for any number of threads.
///
/// @param completions table of completed directives; null if unknown
public record DeadlineAnalyzer(
    DirectiveSearcher searcher, Names names, @Nullable Completions completions) {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Count BY_UNIT_AND_PROVINCE =
      new Count.Crossed(new Axis.Of(Dimension.UNIT), new Axis.Of(Dimension.PROVINCE));

  /// Analyzes one index generation.
  ///
  /// @throws TimeLimitException if counting exceeds the time limit
  /// @throws IllegalArgumentException if the cursor is not one of this list, or if the listed state
  ///   requires completions and none are known
  public Deadlines analyze(DeadlinesRequest request) throws IOException {
    return Snapshot.of(searcher, snapshot -> analyze(snapshot, request));
  }

  private Deadlines analyze(Snapshot snapshot, DeadlinesRequest request) throws IOException {
    var list = snapshot.search(request.list(completions));
    var counts = Counts.of(snapshot, request, names);
    var months = months(snapshot, request);
    var done =
        completions == null ? null : CompletionCounts.of(snapshot, request, names, completions);
    return new Deadlines(
        snapshot.generation(),
        request,
        laterLeftOut(snapshot, request),
        Scopes.assessmentsLeftOut(snapshot, request.counted()),
        counted(snapshot, request.week()),
        counts.all(),
        counts.rows(Dimension.UNIT, CountTable::rows),
        counts.rows(Dimension.PROVINCE, CountTable::columns),
        months,
        sheet(snapshot, request, months),
        list,
        done);
  }

  private static List<Deadlines.Month> months(Snapshot snapshot, DeadlinesRequest request)
      throws IOException {
    var months = new ArrayList<Deadlines.Month>();
    var table = snapshot.count(request.counted(), new Count.By(new Axis.Of(Dimension.DEADLINE)));
    for (var month : new TreeMap<>(table.rows()).entrySet()) {
      if (MONTH.matcher(month.getKey()).matches()) {
        var search = request.counted().and(new Query.Value(Dimension.DEADLINE, month.getKey()));
        months.add(
            new Deadlines.Month(
                YearMonth.parse(month.getKey()), new Deadlines.Counted(month.getValue(), search)));
      }
    }
    return months;
  }

  private static Deadlines.@Nullable Sheet sheet(
      Snapshot snapshot, DeadlinesRequest request, List<Deadlines.Month> months)
      throws IOException {
    var month = request.month() == null ? nearest(request, months) : request.month();
    if (month == null) {
      return null;
    }
    var days = new ArrayList<Deadlines.Day>();
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      var day = month.atDay(i);
      var search =
          request.counted().and(new Query.InDays(Dimension.DEADLINE, new DayRange(day, day)));
      var counted = counted(snapshot, search);
      if (counted.tally().directives() > 0) {
        days.add(new Deadlines.Day(day, counted));
      }
    }
    return new Deadlines.Sheet(month, days);
  }

  /// The first month with deadlines from the day asked about on, else the last; null if there are
  /// none.
  private static @Nullable YearMonth nearest(
      DeadlinesRequest request, List<Deadlines.Month> months) {
    var asOf = YearMonth.from(request.asOf());
    return months.stream()
        .map(Deadlines.Month::month)
        .filter(month -> !month.isBefore(asOf))
        .findFirst()
        .orElse(months.isEmpty() ? null : months.getLast().month());
  }

  private static Deadlines.@Nullable Counted laterLeftOut(
      Snapshot snapshot, DeadlinesRequest request) throws IOException {
    var leftOut = request.leftOut();
    return leftOut == null ? null : counted(snapshot, leftOut);
  }

  private static Deadlines.Counted counted(Snapshot snapshot, Selection search) throws IOException {
    return new Deadlines.Counted(
        snapshot.count(search, new Count.By(new Axis.Of(Dimension.KIND))).total(), search);
  }

  /// Counts of the whole selection and of each state.
  private record Counts(
      DeadlinesRequest request,
      Names names,
      CountTable everything,
      Map<DueState, CountTable> states) {
    static Counts of(Snapshot snapshot, DeadlinesRequest request, Names names) throws IOException {
      var everything = snapshot.count(request.counted(), BY_UNIT_AND_PROVINCE);
      var states = new EnumMap<DueState, CountTable>(DueState.class);
      for (var state : DueState.values()) {
        states.put(state, snapshot.count(request.search(state), BY_UNIT_AND_PROVINCE));
      }
      return new Counts(request, names, everything, states);
    }

    Deadlines.Row all() {
      return row("", CountTable::total, search -> search);
    }

    List<Deadlines.Row> rows(
        Dimension dimension, Function<CountTable, Map<String, RecordCount>> axis) {
      var rows = new ArrayList<Deadlines.Row>();
      for (var value : axis.apply(everything).keySet()) {
        rows.add(
            row(
                value,
                table -> axis.apply(table).getOrDefault(value, RecordCount.NONE),
                search -> search.with(dimension, value)));
      }
      rows.sort(
          Comparator.<Deadlines.Row>comparingInt(row -> row.value().equals(Dimension.NONE) ? 1 : 0)
              .thenComparingLong(row -> -row.all().tally().directives())
              .thenComparing(Deadlines.Row::value, names.order(dimension)));
      return rows;
    }

    private Deadlines.Row row(
        String value,
        Function<CountTable, RecordCount> tally,
        Function<Selection, Selection> narrowed) {
      var counted = new EnumMap<DueState, Deadlines.Counted>(DueState.class);
      states.forEach(
          (state, table) ->
              counted.put(
                  state,
                  new Deadlines.Counted(
                      tally.apply(table), narrowed.apply(request.search(state)))));
      var whole = new Deadlines.Counted(tally.apply(everything), narrowed.apply(request.counted()));
      return new Deadlines.Row(value, whole, counted);
    }
  }
}
