package vn.giaoban.analytics.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.Tally;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// Counts of directives and notices by day. A notice counts on one day, so days can be summed.
///
/// @param byDay without empty days
/// @param undated counts without a day
record DayTallies(NavigableMap<LocalDate, Tally> byDay, Tally undated) {
  static final DayTallies NONE = new DayTallies(new TreeMap<>(), Tally.NONE);

  /// From a count by day.
  static DayTallies of(CountTable table) {
    return of(table.rows());
  }

  /// From each row of a count whose columns are days.
  static Map<String, DayTallies> ofRows(CountTable table) {
    var rows = new HashMap<String, Map<String, Tally>>();
    table
        .cells()
        .forEach(
            (key, tally) ->
                rows.computeIfAbsent(key.row(), _ -> new HashMap<>()).put(key.column(), tally));
    var tallies = new HashMap<String, DayTallies>();
    rows.forEach((row, days) -> tallies.put(row, of(days)));
    return tallies;
  }

  private static DayTallies of(Map<String, Tally> days) {
    var byDay = new TreeMap<LocalDate, Tally>();
    days.forEach(
        (day, tally) -> {
          if (!day.equals(Dimension.NONE)) {
            byDay.put(LocalDate.parse(day), tally);
          }
        });
    return new DayTallies(byDay, days.getOrDefault(Dimension.NONE, Tally.NONE));
  }

  /// The days within a range, and undated counts.
  DayTallies within(DayRange days) {
    var first = days.first() == null ? LocalDate.MIN : days.first();
    var last = days.last() == null ? LocalDate.MAX : days.last();
    return new DayTallies(byDay.subMap(first, true, last, true), undated);
  }

  /// The sum of all days.
  Tally dated() {
    long directives = 0;
    long notices = 0;
    for (var tally : byDay.values()) {
      directives += tally.directives();
      notices += tally.notices();
    }
    return new Tally(directives, notices);
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
