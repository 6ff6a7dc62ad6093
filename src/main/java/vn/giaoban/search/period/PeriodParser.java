package vn.giaoban.search.period;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.text.Folding;

/// Parses a period into a range of days.
///
/// Accepts `2020`, `2020-H1`, `2020-Q3`, `2020-08`, `2020-08-27`, `27/8/2020`, `8/2020`; ranges
/// `a..b`, open at either end; relative periods such as `tháng-này`, `quý-trước`, `last-quarter`;
/// and, with the suffix `r`, reporting periods of decree 09/2019/NĐ-CP: from the 15th of the month
/// before to the 14th of the last month.
///
/// Safe for any number of threads.
public final class PeriodParser {
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})|[Qq]([1-4]))/(\\d{4})");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<unit>ngay|tuan|thang|quy|nam|hom)-(?<which>nay|truoc|ngoai|qua|sau|toi)"
              + "|(?<eng>this|last|next)-(?<engUnit>week|month|quarter|year)"
              + "|(?<day>today|yesterday|tomorrow)");

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
    var relative = relative(Folding.plain(text).replaceAll("[\\s_]+", "-"));
    if (relative != null) {
      return relative;
    }
    boolean reporting = text.endsWith("r") || text.endsWith("R");
    var period = calendar(reporting ? text.substring(0, text.length() - 1) : text, text);
    return reporting ? reporting(period, text) : DayRange.of(period);
  }

  /// The calendar period that a text such as `2020-08` or `8/2020` names.
  ///
  /// @throws IllegalArgumentException naming the text and the accepted forms
  public static Period calendar(String text) {
    return calendar(text, text);
  }

  private static Period calendar(String text, String whole) {
    try {
      var vietnamese = VIETNAMESE.matcher(text);
      return vietnamese.matches() ? vietnamese(vietnamese.toMatchResult()) : Period.parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw unreadable(whole, e);
    }
  }

  private static Period vietnamese(MatchResult match) {
    int year = Integer.parseInt(match.group(4));
    if (match.group(3) != null) {
      return new Period.Quarter(year, Integer.parseInt(match.group(3)));
    }
    var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
    return match.group(1) == null
        ? new Period.Month(month)
        : new Period.Day(
            LocalDate.of(year, month.getMonthValue(), Integer.parseInt(match.group(1))));
  }

  private static DayRange reporting(Period period, String text) {
    if (period instanceof Period.Day) {
      throw unreadable(text);
    }
    return new DayRange(
        period.firstDay().minusMonths(1).withDayOfMonth(15), period.lastDay().withDayOfMonth(14));
  }

  private @Nullable DayRange relative(String text) {
    var matcher = RELATIVE.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return null;
    }
    if (matcher.group("day") != null) {
      return day(matcher.group("day"));
    }
    return matcher.group("unit") != null
        ? near(unit(matcher.group("unit")), offset(matcher.group("which")))
        : near(matcher.group("engUnit"), offset(matcher.group("eng")));
  }

  private DayRange day(String word) {
    return switch (word) {
      case "yesterday" -> near("day", -1);
      case "tomorrow" -> near("day", 1);
      default -> near("day", 0);
    };
  }

  private static String unit(String vietnamese) {
    return switch (vietnamese) {
      case "tuan" -> "week";
      case "thang" -> "month";
      case "quy" -> "quarter";
      case "nam" -> "year";
      default -> "day";
    };
  }

  private static int offset(String which) {
    return switch (which) {
      case "truoc", "ngoai", "qua", "last" -> -1;
      case "sau", "toi", "next" -> 1;
      default -> 0;
    };
  }

  private DayRange near(String unit, int offset) {
    var today = today();
    return switch (unit) {
      case "day" -> DayRange.of(new Period.Day(today.plusDays(offset)));
      case "week" -> week(today.plusWeeks(offset));
      case "month" -> DayRange.of(new Period.Month(YearMonth.from(today).plusMonths(offset)));
      case "quarter" -> DayRange.of(Period.Quarter.of(today.plusMonths(3L * offset)));
      case "year" -> DayRange.of(new Period.Year(today.getYear() + offset));
      default -> throw new IllegalStateException(unit);
    };
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

  private static IllegalArgumentException unreadable(String text, Exception cause) {
    var exception = unreadable(text);
    exception.initCause(cause);
    return exception;
  }
}
