package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.text.Numbers;

/// The period of a report (kỳ báo cáo). It is compared with the period directly before and the same
/// period a year before.
public sealed interface ReportPeriod {
  /// The longest period of a report, in months.
  int MAX_MONTHS = 120;

  /// Whole calendar months.
  record Months(YearMonth start, int count) implements ReportPeriod {}

  /// Reporting months of decree 09/2019/NĐ-CP: from the 15th of the previous month to the 14th.
  record ReportingMonths(YearMonth start, int count) implements ReportPeriod {}

  /// Any range of days.
  record Days(LocalDate start, LocalDate end) implements ReportPeriod {}

  /// The period that covers exactly `days`.
  ///
  /// @throws IllegalArgumentException if `days` is open-ended or too long
  static ReportPeriod of(DayRange days) {
    if (days.first() == null || days.last() == null) {
      throw new IllegalArgumentException(
          "a report needs a first and a last day, not '%s'".formatted(days));
    }
    if (ChronoUnit.MONTHS.between(days.first(), days.last()) >= MAX_MONTHS) {
      throw new IllegalArgumentException(
          "a report covers at most %d months, not '%s'".formatted(MAX_MONTHS, days));
    }
    return of(days.first(), days.last());
  }

  private static ReportPeriod of(LocalDate first, LocalDate last) {
    if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
      return new Months(YearMonth.from(first), months(first, last) + 1);
    }
    if (first.getDayOfMonth() == 15 && last.getDayOfMonth() == 14 && first.isBefore(last)) {
      return new ReportingMonths(YearMonth.from(first).plusMonths(1), months(first, last));
    }
    return new Days(first, last);
  }

  private static int months(LocalDate first, LocalDate last) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
  }

  default LocalDate first() {
    return switch (this) {
      case Months(var start, _) -> start.atDay(1);
      case ReportingMonths(var start, _) -> start.minusMonths(1).atDay(15);
      case Days(var start, _) -> start;
    };
  }

  default LocalDate last() {
    return switch (this) {
      case Months(var start, int count) -> start.plusMonths(count - 1L).atEndOfMonth();
      case ReportingMonths(var start, int count) -> start.plusMonths(count - 1L).atDay(14);
      case Days(_, var end) -> end;
    };
  }

  default DayRange days() {
    return new DayRange(first(), last());
  }

  /// The period of the same length directly before.
  default ReportPeriod previous() {
    return switch (this) {
      case Months(var start, int count) -> new Months(start.minusMonths(count), count);
      case ReportingMonths(var start, int count) ->
          new ReportingMonths(start.minusMonths(count), count);
      case Days(var start, var end) ->
          new Days(start.minusDays(ChronoUnit.DAYS.between(start, end) + 1), start.minusDays(1));
    };
  }

  /// The period of the same length directly after.
  default ReportPeriod next() {
    return switch (this) {
      case Months(var start, int count) -> new Months(start.plusMonths(count), count);
      case ReportingMonths(var start, int count) ->
          new ReportingMonths(start.plusMonths(count), count);
      case Days(var start, var end) ->
          new Days(end.plusDays(1), end.plusDays(ChronoUnit.DAYS.between(start, end) + 1));
    };
  }

  default ReportPeriod yearBefore() {
    return switch (this) {
      case Months(var start, int count) -> new Months(start.minusYears(1), count);
      case ReportingMonths(var start, int count) -> new ReportingMonths(start.minusYears(1), count);
      case Days(var start, var end) -> new Days(start.minusYears(1), end.minusYears(1));
    };
  }

  /// The calendar months that overlap the period.
  default List<YearMonth> months() {
    var end = YearMonth.from(last());
    return YearMonth.from(first())
        .atDay(1)
        .datesUntil(end.plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
        .map(YearMonth::from)
        .toList();
  }

  /// The days of the period in one of these months.
  default DayRange within(YearMonth month) {
    var start = month.atDay(1);
    var end = month.atEndOfMonth();
    return new DayRange(
        start.isBefore(first()) ? first() : start, end.isAfter(last()) ? last() : end);
  }

  /// The period's name in a Vietnamese sentence: `quý III năm 2020`.
  default String called() {
    var name =
        switch (this) {
          case Months(var start, int count) -> called(start, count);
          case ReportingMonths(var start, int count) -> called(start, count);
          case Days _ -> null;
        };
    if (name == null) {
      return calledByDays();
    }
    return this instanceof ReportingMonths ? "kỳ báo cáo " + name : name;
  }

  /// The name in a series of periods: `III/2020`.
  default String shortName() {
    return switch (this) {
      case Months(var start, int count) -> shortName(start, count);
      case ReportingMonths(var start, int count) -> shortName(start, count);
      case Days(var start, var end) -> Wordings.day(start) + "–" + Wordings.day(end);
    };
  }

  private static String shortName(YearMonth start, int count) {
    int month = start.getMonthValue();
    int year = start.getYear();
    if (count == 1) {
      return "%d/%d".formatted(month, year);
    }
    if (count == 3 && month % 3 == 1) {
      return "%s/%d".formatted(Numbers.roman(Period.Quarter.of(start).quarter()), year);
    }
    var end = start.plusMonths(count - 1L);
    return count == 12 && month == 1
        ? Integer.toString(year)
        : "%d/%d–%d/%d".formatted(month, year, end.getMonthValue(), end.getYear());
  }

  private static @Nullable String called(YearMonth start, int count) {
    int month = start.getMonthValue();
    int year = start.getYear();
    if (count == 1) {
      return "tháng %d năm %d".formatted(month, year);
    }
    if (count == 3 && month % 3 == 1) {
      return "quý %s năm %d".formatted(Numbers.roman(Period.Quarter.of(start).quarter()), year);
    }
    if (count == 6 && month % 6 == 1) {
      return "6 tháng %s năm %d".formatted(month == 1 ? "đầu" : "cuối", year);
    }
    return count == 12 && month == 1 ? "năm " + year : null;
  }

  private String calledByDays() {
    return first().equals(last())
        ? "ngày " + Wordings.day(first())
        : "từ ngày %s đến ngày %s".formatted(Wordings.day(first()), Wordings.day(last()));
  }
}
