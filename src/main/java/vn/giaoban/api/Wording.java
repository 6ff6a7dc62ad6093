package vn.giaoban.api;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.text.Numbers;
import vn.giaoban.text.Table;

/// The texts that a part of the program says in one language: patterns of ICU's `MessageFormat`,
/// and how numbers, days and periods are written.
///
/// Safe for any number of threads.
public final class Wording {
  private static final String TABLE = "wording.csv";
  private static final String DAY = "format.day";
  private static final String START = "format.start";

  private final Language language;
  private final ULocale locale;
  private final Numbers numbers;
  private final Map<String, String> patterns = new HashMap<>();

  private record Row(String key, String vi, String en) {
    static Row of(Map<String, String> cells) {
      var row = new Row(cell(cells, "key"), cell(cells, "vi"), cell(cells, "en"));
      for (var pattern : List.of(row.vi, row.en)) {
        new MessagePattern(pattern);
      }
      return row;
    }

    private static String cell(Map<String, String> cells, String name) {
      var cell = cells.getOrDefault(name, "");
      if (cell.isEmpty()) {
        throw new IllegalArgumentException("no " + name);
      }
      return cell;
    }
  }

  private Wording(Language language, List<Row> rows) {
    this.language = language;
    this.locale = ULocale.forLocale(language.locale());
    this.numbers = new Numbers(language.locale());
    for (var row : rows) {
      var pattern = language == Language.VI ? row.vi : row.en;
      if (patterns.put(row.key, pattern) != null) {
        throw new IllegalStateException(TABLE + ": two rows for " + row.key);
      }
    }
  }

  /// The texts of the table `wording.csv` beside `owner`, with those for periods and days that all
  /// parts share, in every language.
  public static Map<Language, Wording> read(Class<?> owner) {
    var rows = new ArrayList<>(Table.read(Wording.class, TABLE, Row::of));
    rows.addAll(Table.read(owner, TABLE, Row::of));
    var all = new EnumMap<Language, Wording>(Language.class);
    for (var language : Language.values()) {
      all.put(language, new Wording(language, rows));
    }
    return all;
  }

  public Language language() {
    return language;
  }

  /// The text with this key.
  ///
  /// @param values of its placeholders: numbers are written in the language's way, anything else as
  ///   it is
  /// @throws IllegalArgumentException if there is none
  public String say(String key, Object... values) {
    var pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording " + key);
    }
    return new MessageFormat(pattern, locale).format(values);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  public String number(long number) {
    return numbers.whole(number);
  }

  /// A number with so many digits behind the decimal sign.
  public String decimal(double number, int digits) {
    return numbers.decimal(number, digits);
  }

  /// A number with so many significant digits.
  public String significant(double number, int digits) {
    return numbers.significant(number, digits);
  }

  /// A share, such as "28,1 %".
  public String percent(double share) {
    return numbers.percent(share);
  }

  public String day(LocalDate day) {
    return written(day, DAY);
  }

  /// `10:21 30/11/2026`, as clocks in Vietnam show it.
  public String moment(Instant at) {
    var local = at.atZone(Vietnam.ZONE);
    return "%tR %s".formatted(local, day(local.toLocalDate()));
  }

  private String written(LocalDate day, String format) {
    return DateTimeFormatter.ofPattern(say(format), language.locale()).format(day);
  }

  /// `01/07–30/09/2026`: the year once where both ends have the same.
  public String days(DayRange range) {
    var first = range.first();
    var last = range.last();
    if (first == null) {
      return last == null ? say("days.all") : say("days.until", day(last));
    }
    if (last == null) {
      return say("days.since", day(first));
    }
    if (first.equals(last)) {
      return day(first);
    }
    return (first.getYear() == last.getYear() ? start(first) : day(first)) + "–" + day(last);
  }

  private String start(LocalDate day) {
    return written(day, START);
  }

  /// A period by its name, such as "tháng 8/2020".
  public String period(Period period) {
    return switch (period) {
      case Period.Day(var day) -> day(day);
      case Period.Month(var month) -> month(month);
      case Period.Quarter(int year, int quarter) ->
          say("period.quarter", roman(quarter), String.valueOf(year));
      case Period.Half(int year, int half) ->
          say(half == 1 ? "period.half1" : "period.half2", String.valueOf(year));
      case Period.Year(int year) -> say("period.year", String.valueOf(year));
    };
  }

  /// The same for a value of a dimension or a parameter; as it is where it is none.
  public String period(String text) {
    var reporting = text.endsWith("r") && text.length() > 4;
    var period = parsed(reporting ? text.substring(0, text.length() - 1) : text);
    if (period == null) {
      var key = "period." + text;
      return has(key) ? say(key) : text;
    }
    return reporting ? say("period.reporting", period(period)) : period(period);
  }

  /// The period that a value stands for; null for any other value.
  public static @Nullable Period parsed(String text) {
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private String month(YearMonth month) {
    return language == Language.VI
        ? say(
            "period.month", String.valueOf(month.getMonthValue()), String.valueOf(month.getYear()))
        : DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(month);
  }

  private String roman(int number) {
    return language == Language.VI ? Numbers.roman(number) : String.valueOf(number);
  }
}
