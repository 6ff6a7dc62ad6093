package vn.giaoban.search.period;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.vocabulary.date.Anchor;
import vn.giaoban.vocabulary.date.CalendarUnit;
import vn.giaoban.vocabulary.date.DateReader;
import vn.giaoban.vocabulary.date.DateValue;
import vn.giaoban.vocabulary.date.WrittenDate;

/// Parses a period into a range of days.
///
/// Accepts `2020`, `2020-H1`, `2020-Q3`, `2020-08`, `2020-08-27`; dates and spans as notices write
/// them (`27/8/2020`, `8/2020`, `quý III/2020`, `6 tháng đầu năm 2020`); ranges `a..b`, open at
/// either end; relative periods such as `tháng-này`, `quý-trước`, `last-quarter`; and, with the
/// suffix `r`, reporting periods of decree 09/2019/NĐ-CP: from the 15th of the month before to the
/// 14th of the last month.
///
/// Safe for any number of threads.
public final class PeriodParser {
  private static final Pattern INTERNATIONAL = Pattern.compile("\\d{4}(?:-.*)?");

  private final Clock clock;

  public PeriodParser(Clock clock) {
    this.clock = clock.withZone(Vietnam.ZONE);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The range of days.
  ///
  /// @throws IllegalArgumentException naming the text and the accepted forms
  public DayRange parse(String text) {
    var trimmed = text.strip();
    int dots = trimmed.indexOf("..");
    if (dots < 0) {
      return single(trimmed);
    }
    var from = trimmed.substring(0, dots).strip();
    var to = trimmed.substring(dots + 2).strip();
    if (from.isEmpty() && to.isEmpty()) {
      throw unreadable(text);
    }
    return new DayRange(
        from.isEmpty() ? null : single(from).first(), to.isEmpty() ? null : single(to).last());
  }

  private DayRange single(String text) {
    var days = days(text);
    if (days == null && text.toLowerCase(Locale.ROOT).endsWith("r")) {
      days = reporting(text.substring(0, text.length() - 1));
    }
    if (days == null) {
      throw unreadable(text);
    }
    return days;
  }

  /// The calendar period that a text such as `2020-08` or `8/2020` names.
  ///
  /// @throws IllegalArgumentException naming the text and the accepted forms
  public static Period calendar(String text) {
    var date = DateReader.whole(text);
    var period = date == null || date.first() != null ? null : date.value().on(Anchor.of(0, null));
    try {
      return period == null ? Period.parse(text) : period;
    } catch (IllegalArgumentException e) {
      var failure = unreadable(text);
      failure.initCause(e);
      throw failure;
    }
  }

  private @Nullable DayRange reporting(String text) {
    var days = days(text);
    var first = days == null ? null : days.first();
    var last = days == null ? null : days.last();
    return first == null || last == null || first.equals(last)
        ? null
        : new DayRange(first.minusMonths(1).withDayOfMonth(15), last.withDayOfMonth(14));
  }

  private @Nullable DayRange days(String text) {
    if (INTERNATIONAL.matcher(text).matches()) {
      try {
        return DayRange.of(Period.parse(text));
      } catch (IllegalArgumentException _) {
        // It may be a day such as 2020-8-27.
      }
    }
    var date = DateReader.whole(text);
    date = date == null ? DateReader.whole(text.replaceAll("[-_]+", " ")) : date;
    return date == null ? null : days(date);
  }

  private @Nullable DayRange days(WrittenDate date) {
    return days(date, Anchor.of(0, today()));
  }

  /// The range of a date or span as it is written; null if the anchor does not know what is left
  /// out, or it ends before it starts.
  ///
  /// @param anchor whose today is that of this parser
  public @Nullable DayRange days(WrittenDate date, Anchor anchor) {
    var last = days(date.value(), anchor);
    var first = date.first() == null ? last : days(date.first(), anchor);
    return first == null || last == null || isReversed(first.first(), last.last())
        ? null
        : new DayRange(first.first(), last.last());
  }

  private static boolean isReversed(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first != null && last != null && last.isBefore(first);
  }

  private @Nullable DayRange days(DateValue value, Anchor anchor) {
    if (value instanceof DateValue.Near(var unit, int weeks) && unit == CalendarUnit.WEEK) {
      return week(today().plusWeeks(weeks));
    }
    var period = value instanceof DateValue.NextDay ? null : value.on(anchor);
    if (period != null && value instanceof DateValue.InNineMonths) {
      return new DayRange(period.firstDay().withDayOfYear(1), period.lastDay());
    }
    return period == null ? null : DayRange.of(period);
  }

  private static DayRange week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DayRange(monday, monday.plusDays(6));
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "not a period: '%s' (such as 2020, 2020-H1, 2020-Q3, 2020-08, 2020-08-27, a..b, tháng-này,"
                .formatted(text)
            + " quý-trước, 2020-Q3r)");
  }
}
