package vn.giaoban.vocabulary.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;

/// What a written date says: a day, a month or a longer period, with what it leaves out.
public sealed interface DateValue {
  /// A day that the calendar has.
  record OnDay(int day, int month, YearName year) implements DateValue {}

  /// A day that no calendar has: "31/9", "30/02/2026".
  record Impossible(int day, int month, YearName year) implements DateValue {}

  /// "Ngày 25": the next such day.
  record NextDay(int day) implements DateValue {}

  /// "Ngày 15 tháng này".
  ///
  /// @param offset of the month, in months
  record DayOfMonth(int day, int offset) implements DateValue {}

  record InMonth(int month, YearName year) implements DateValue {}

  record InQuarter(int quarter, YearName year) implements DateValue {}

  record InHalf(int half, YearName year) implements DateValue {}

  /// "9 tháng đầu năm".
  record InNineMonths(YearName year) implements DateValue {}

  record InYear(int year) implements DateValue {}

  /// "Tháng này", "quý trước", "hôm qua".
  record Near(CalendarUnit unit, int offset) implements DateValue {}

  /// A day, or one that no calendar has.
  static DateValue day(int day, int month, YearName year) {
    return isPossible(day, month, year)
        ? new OnDay(day, month, year)
        : new Impossible(day, month, year);
  }

  private static boolean isPossible(int day, int month, YearName year) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return year instanceof YearName.Figures(int figures)
        ? day <= YearMonth.of(figures, month).lengthOfMonth()
        : day <= java.time.Month.of(month).maxLength();
  }

  /// The period; null for an impossible day, for weeks, and if `anchor` does not know what is left
  /// out. Nine months count as their last quarter.
  default @Nullable Period on(Anchor anchor) {
    return switch (this) {
      case OnDay(int day, int month, var year) -> onDay(day, month, year.in(anchor, month, day));
      case Impossible _ -> null;
      case NextDay(int day) -> {
        var today = anchor.today();
        yield today == null
            ? null
            : new DayOfMonth(day, day < today.getDayOfMonth() ? 1 : 0).on(anchor);
      }
      case DayOfMonth(int day, int offset) -> {
        var today = anchor.today();
        var month = today == null ? null : YearMonth.from(today).plusMonths(offset);
        yield month == null ? null : onDay(day, month.getMonthValue(), month.getYear());
      }
      case InMonth(int month, var year) -> {
        int known = year.in(anchor, month);
        yield known == 0 ? null : new Period.Month(YearMonth.of(known, month));
      }
      case InQuarter(int quarter, var year) -> {
        int known = year.in(anchor, quarter * 3);
        yield known == 0 ? null : new Period.Quarter(known, quarter);
      }
      case InHalf(int half, var year) -> {
        int known = year.in(anchor, half * 6);
        yield known == 0 ? null : new Period.Half(known, half);
      }
      case InNineMonths(var year) -> new InQuarter(3, year).on(anchor);
      case InYear(int year) -> new Period.Year(year);
      case Near(var unit, int offset) -> {
        var today = anchor.today();
        yield today == null ? null : unit.of(today, offset);
      }
    };
  }

  private static @Nullable Period onDay(int day, int month, int year) {
    return year == 0 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : new Period.Day(LocalDate.of(year, month, day));
  }
}
