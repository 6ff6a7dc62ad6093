package vn.giaoban.vocabulary.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// What "này", "trước" and "tới" may count.
public enum CalendarUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /// The unit of `today`, or one before or behind; null for a week, which is no [Period].
  @Nullable Period of(LocalDate today, int offset) {
    return switch (this) {
      case DAY -> new Period.Day(today.plusDays(offset));
      case WEEK -> null;
      case MONTH -> new Period.Month(YearMonth.from(today).plusMonths(offset));
      case QUARTER -> Period.Quarter.of(today.plusMonths(3L * offset));
      case YEAR -> new Period.Year(today.getYear() + offset);
    };
  }
}
