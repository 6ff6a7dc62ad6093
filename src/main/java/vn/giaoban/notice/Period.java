package vn.giaoban.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.MatchResult;

/// A calendar period (kỳ): day, month, quarter, half-year or year, written `2020-08-14`, `2020-08`,
/// `2020-Q3`, `2020-H1`, `2020`.
public sealed interface Period {
  record Day(LocalDate day) implements Period {
    @Override
    public String toString() {
      return day.toString();
    }
  }

  record Month(YearMonth month) implements Period {
    @Override
    public String toString() {
      return month.toString();
    }
  }

  /// A quarter of a year (quý).
  ///
  /// @param quarter from 1 to 4
  record Quarter(int year, int quarter) implements Period {
    public Quarter {
      check(quarter >= 1 && quarter <= 4, "quarter", quarter);
    }

    /// The calendar quarter of a day or month.
    public static Quarter of(TemporalAccessor date) {
      return new Quarter(date.get(ChronoField.YEAR), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public String toString() {
      return "%04d-Q%d".formatted(year, quarter);
    }
  }

  /// Half a year.
  ///
  /// @param half 1 or 2
  record Half(int year, int half) implements Period {
    public Half {
      check(half == 1 || half == 2, "half", half);
    }

    @Override
    public String toString() {
      return "%04d-H%d".formatted(year, half);
    }
  }

  record Year(int year) implements Period {
    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  default LocalDate firstDay() {
    return switch (this) {
      case Day(var day) -> day;
      case Month(var month) -> month.atDay(1);
      case Quarter(int year, int quarter) -> LocalDate.of(year, quarter * 3 - 2, 1);
      case Half(int year, int half) -> LocalDate.of(year, half * 6 - 5, 1);
      case Year(int year) -> LocalDate.of(year, 1, 1);
    };
  }

  default LocalDate lastDay() {
    return switch (this) {
      case Day(var day) -> day;
      case Month(var month) -> month.atEndOfMonth();
      case Quarter(int year, int quarter) -> YearMonth.of(year, quarter * 3).atEndOfMonth();
      case Half(int year, int half) -> YearMonth.of(year, half * 6).atEndOfMonth();
      case Year(int year) -> LocalDate.of(year, 12, 31);
    };
  }

  /// Parses the form of `toString`.
  ///
  /// @throws IllegalArgumentException naming an invalid text
  static Period parse(String text) {
    var matcher = PeriodForm.WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a period: " + text);
    }
    try {
      return of(matcher.toMatchResult());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a period: " + text, e);
    }
  }

  private static Period of(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    if (match.group(2) != null) {
      return new Quarter(year, Integer.parseInt(match.group(2)));
    }
    if (match.group(3) != null) {
      return new Half(year, Integer.parseInt(match.group(3)));
    }
    if (match.group(4) == null) {
      return new Year(year);
    }
    var month = YearMonth.of(year, Integer.parseInt(match.group(4)));
    return match.group(5) == null
        ? new Month(month)
        : new Day(LocalDate.of(year, month.getMonth(), Integer.parseInt(match.group(5))));
  }

  private static void check(boolean fits, String name, int value) {
    if (!fits) {
      throw new IllegalArgumentException("no such %s: %d".formatted(name, value));
    }
  }
}
