package vn.giaoban.analytics.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// Counts of directives and notices by day. A notice counts on one day, so days can be summed.
///
/// @param byDay without empty days
/// @param undated counts without a day
record CountsByDay(NavigableMap<LocalDate, RecordCount> byDay, RecordCount undated) {
  static final CountsByDay NONE = new CountsByDay(new TreeMap<>(), RecordCount.NONE);

  /// From a count by day.
  static CountsByDay of(CountTable table) {
    return of(table.rows());
  }

  /// From each row of a count whose columns are days.
  static Map<String, CountsByDay> ofRows(CountTable table) {
    var rows = new HashMap<String, Map<String, RecordCount>>();
    table
        .cells()
        .forEach(
            (key, tally) ->
                rows.computeIfAbsent(key.row(), _ -> new HashMap<>()).put(key.column(), tally));
    var tallies = new HashMap<String, CountsByDay>();
    rows.forEach((row, days) -> tallies.put(row, of(days)));
    return tallies;
  }

  private static CountsByDay of(Map<String, RecordCount> days) {
    var byDay = new TreeMap<LocalDate, RecordCount>();
    days.forEach(
        (day, tally) -> {
          if (!day.equals(Dimension.NONE)) {
            byDay.put(LocalDate.parse(day), tally);
          }
        });
    return new CountsByDay(byDay, days.getOrDefault(Dimension.NONE, RecordCount.NONE));
  }

  /// The days within a range, and undated counts.
  CountsByDay within(DayRange days) {
    var first = days.first() == null ? LocalDate.MIN : days.first();
    var last = days.last() == null ? LocalDate.MAX : days.last();
    return new CountsByDay(byDay.subMap(first, true, last, true), undated);
  }

  /// The sum of all days.
  RecordCount dated() {
    long directives = 0;
    long notices = 0;
    for (var tally : byDay.values()) {
      directives += tally.directives();
      notices += tally.notices();
    }
    return new RecordCount(directives, notices);
  }

  /// The first day; null for none.
  @Nullable LocalDate first() {
    return byDay.isEmpty() ? null : byDay.firstKey();
  }

  /// The last day; null for none.
  @Nullable LocalDate last() {
    return byDay.isEmpty() ? null : byDay.lastKey();
  }
}
