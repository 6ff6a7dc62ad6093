package vn.giaoban.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// Resolves dates relative to a meeting. A missing year is that of the meeting, or the next one if
/// the date would be more than a month before it. Invalid dates are null.
///
/// @param meeting null if unknown; then dates without a year are null
record MeetingCalendar(@Nullable LocalDate meeting) {
  private static final int NONE = 0;

  /// @param year 0 if missing
  @Nullable Period day(int day, int month, int year) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int known = year != NONE ? year : year(month, day);
    if (known == NONE || day > YearMonth.of(known, month).lengthOfMonth()) {
      return null;
    }
    return new Period.Day(LocalDate.of(known, month, day));
  }

  /// The next such day on or after the meeting.
  @Nullable Period dayOfMonth(int day) {
    if (meeting == null) {
      return null;
    }
    int months = day < meeting.getDayOfMonth() ? 1 : 0;
    return dayOfMonthFromNow(day, months);
  }

  @Nullable Period dayOfMonthFromNow(int day, int months) {
    if (meeting == null) {
      return null;
    }
    var month = YearMonth.from(meeting).plusMonths(months);
    return day(day, month.getMonthValue(), month.getYear());
  }

  /// @param year 0 if missing
  @Nullable Period month(int month, int year) {
    if (month < 1 || month > 12) {
      return null;
    }
    int known = year != NONE ? year : year(month, 31);
    return known == NONE ? null : new Period.Month(YearMonth.of(known, month));
  }

  @Nullable Period monthFromNow(int months) {
    return meeting == null ? null : new Period.Month(YearMonth.from(meeting).plusMonths(months));
  }

  /// @param year 0 if missing
  @Nullable Period quarter(int quarter, int year) {
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    int known = year != NONE ? year : year(quarter * 3, 31);
    return known == NONE ? null : new Period.Quarter(known, quarter);
  }

  @Nullable Period quarterFromNow(int quarters) {
    if (meeting == null) {
      return null;
    }
    return Period.Quarter.of(meeting.plusMonths(3L * quarters));
  }

  /// The year of "năm nay" or "năm sau"; 0 if unknown.
  int yearFromNow(int years) {
    return meeting == null ? NONE : meeting.getYear() + years;
  }

  boolean isOver(Period period) {
    return meeting != null && period.lastDay().isBefore(meeting);
  }

  boolean isLongOver(Period period) {
    return meeting != null && period.lastDay().isBefore(meeting.minusMonths(1));
  }

  boolean isThisYear(Period period) {
    return meeting != null && period.firstDay().getYear() == meeting.getYear();
  }

  boolean hasBegun(Period period) {
    return meeting != null && !period.firstDay().isAfter(meeting);
  }

  private int year(int month, int day) {
    if (meeting == null) {
      return NONE;
    }
    var thisYear = YearMonth.of(meeting.getYear(), month);
    var date = thisYear.atDay(Math.min(day, thisYear.lengthOfMonth()));
    return date.isBefore(meeting.minusMonths(1)) ? meeting.getYear() + 1 : meeting.getYear();
  }
}
