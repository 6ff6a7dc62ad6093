package vn.giaoban.analytics.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.ApiNamed;
import vn.giaoban.search.period.DayRange;

/// The length of the periods of a trend.
public enum Step implements ApiNamed {
  MONTH(1),
  /// A calendar quarter.
  QUARTER(3),
  /// A reporting quarter: from the 15th of the month before to the 14th of the last month (decree
  /// 09/2019/NĐ-CP, as departments apply it), named `2020-Q3r`.
  REPORTING_QUARTER(3),
  YEAR(12);

  private static final int FIRST_REPORTED_DAY = 15;

  private final int months;

  Step(int months) {
    this.months = months;
  }

  @Override
  public String apiName() {
    return Json.name(this);
  }

  /// The step with this name in requests.
  ///
  /// @throws IllegalArgumentException naming the valid steps
  public static Step of(String apiName) {
    return ApiNamed.of(apiName, "step", List.of(values()));
  }

  /// Number of periods that overlap the days from `first` to `last`.
  long count(LocalDate first, LocalDate last) {
    long months = start(first).until(start(last), ChronoUnit.MONTHS);
    return months / this.months + 1;
  }

  /// The whole periods that overlap the days from `first` to `last`.
  List<Stretch> over(LocalDate first, LocalDate last) {
    var stretches = new ArrayList<Stretch>();
    var end = start(last);
    for (var start = start(first); !start.isAfter(end); start = start.plusMonths(months)) {
      stretches.add(stretch(start));
    }
    return stretches;
  }

  /// The first month of the period of a day.
  private YearMonth start(LocalDate day) {
    boolean reportedLater = this == REPORTING_QUARTER && day.getDayOfMonth() >= FIRST_REPORTED_DAY;
    var month = YearMonth.from(day).plusMonths(reportedLater ? 1 : 0);
    return month.minusMonths((month.getMonthValue() - 1) % months);
  }

  private Stretch stretch(YearMonth start) {
    return switch (this) {
      case MONTH -> stretch(new Period.Month(start));
      case QUARTER -> stretch(Period.Quarter.of(start));
      case REPORTING_QUARTER ->
          new Stretch(
              Period.Quarter.of(start) + "r",
              start.minusMonths(1).atDay(FIRST_REPORTED_DAY),
              start.plusMonths(months - 1L).atDay(FIRST_REPORTED_DAY - 1));
      case YEAR -> stretch(new Period.Year(start.getYear()));
    };
  }

  private static Stretch stretch(Period period) {
    return new Stretch(period.toString(), period.firstDay(), period.lastDay());
  }

  /// A period with its first and last day.
  ///
  /// @param name as [vn.giaoban.search.period.PeriodParser] reads it
  record Stretch(String name, LocalDate first, LocalDate last) {
    /// The part of it within some days.
    Stretch within(DayRange days) {
      var from = days.first();
      var to = days.last();
      return new Stretch(
          name,
          from != null && from.isAfter(first) ? from : first,
          to != null && to.isBefore(last) ? to : last);
    }

    DayRange days() {
      return new DayRange(first, last);
    }
  }
}
