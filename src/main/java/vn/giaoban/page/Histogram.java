package vn.giaoban.page;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.giaoban.api.Wording;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.period.DayRange;

/// How many hits there are by month, or by year where the months are too many: bars that lead to
/// their period.
///
/// @param max the largest count
/// @param bars in order, those without hits too
public record Histogram(long max, List<Bar> bars) {
  private static final int MOST_MONTHS = 60;
  private static final int HEIGHT = 48;
  private static final int STEP = 10;

  public static final Histogram NONE = new Histogram(0, List.of());

  public Histogram {
    bars = List.copyOf(bars);
  }

  /// A period with its hits.
  ///
  /// @param height from 0 to [#height]
  /// @param chosen whether the search is restricted to days that include it
  public record Bar(
      Period period, String name, long count, int x, int height, String link, boolean chosen) {}

  /// The histogram of the values of the date dimension; none for fewer than two months.
  static Histogram of(List<FacetCount> dates, PageAddress address, DayRange days, Wording wording) {
    var months = new TreeMap<YearMonth, Long>();
    for (var date : dates) {
      if (Wording.parsed(date.value()) instanceof Period.Month(var month)) {
        months.put(month, date.count());
      }
    }
    if (months.size() < 2) {
      return NONE;
    }
    long span = ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey());
    var counts = new TreeMap<Integer, Long>();
    boolean byYear = span >= MOST_MONTHS;
    months.forEach((month, count) -> counts.merge(place(month, byYear), count, Long::sum));
    return of(counts, byYear, address, days, wording);
  }

  private static Histogram of(
      TreeMap<Integer, Long> counts,
      boolean byYear,
      PageAddress address,
      DayRange days,
      Wording wording) {
    long max = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var bars = new ArrayList<Bar>();
    for (int place = counts.firstKey(); place <= counts.lastKey(); place++) {
      var period = period(place, byYear);
      long count = counts.getOrDefault(place, 0L);
      int height = count == 0 ? 0 : (int) Math.max(2, Math.round(1.0 * HEIGHT * count / max));
      bars.add(
          new Bar(
              period,
              wording.period(period),
              count,
              bars.size() * STEP,
              height,
              link(period, address),
              isWithin(period, days)));
    }
    return new Histogram(max, bars);
  }

  private static int place(YearMonth month, boolean byYear) {
    return byYear ? month.getYear() : (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  private static Period period(int place, boolean byYear) {
    return byYear
        ? new Period.Year(place)
        : new Period.Month(YearMonth.of(Math.floorDiv(place, 12), Math.floorMod(place, 12) + 1));
  }

  private static String link(Period period, PageAddress address) {
    return address
        .without("period")
        .without("date")
        .with("from", period.firstDay().toString())
        .with("to", period.lastDay().toString())
        .link();
  }

  private static boolean isWithin(Period period, DayRange days) {
    return days.isBounded()
        && (days.first() == null || !period.lastDay().isBefore(days.first()))
        && (days.last() == null || !period.firstDay().isAfter(days.last()));
  }

  public int height() {
    return HEIGHT;
  }

  public int width() {
    return bars.size() * STEP;
  }

  public int barWidth() {
    return STEP - 2;
  }
}
