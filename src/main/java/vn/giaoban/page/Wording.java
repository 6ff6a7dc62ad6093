package vn.giaoban.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Period;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.text.Table;

/// The texts of the pages in one language: patterns of ICU's `MessageFormat` in `wording.csv`, and
/// how numbers, days and periods are written.
///
/// Safe for any number of threads.
public final class Wording {
  private static final List<Row> ROWS = Table.read(Wording.class, "wording.csv", Row::of);
  private static final Map<Language, Wording> ALL = all();

  private final Language language;
  private final ULocale locale;
  private final DateTimeFormatter days;
  private final Map<String, String> patterns = new HashMap<>();

  private record Row(String key, String vi, String en) {
    static Row of(Map<String, String> cells) {
      var row = new Row(cell(cells, "key"), cell(cells, "vi"), cell(cells, "en"));
      for (var pattern : List.of(row.vi, row.en)) {
        new MessageFormat(pattern, ULocale.ENGLISH);
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

  private Wording(Language language) {
    this.language = language;
    this.locale = ULocale.forLocale(language.locale());
    this.days =
        switch (language) {
          case VI -> DateTimeFormatter.ofPattern("dd/MM/uuuu", language.locale());
          case EN -> DateTimeFormatter.ofPattern("d MMM uuuu", language.locale());
        };
    for (var row : ROWS) {
      var pattern = language == Language.VI ? row.vi : row.en;
      if (patterns.put(row.key, pattern) != null) {
        throw new IllegalStateException("wording.csv: two rows for " + row.key);
      }
    }
  }

  private static Map<Language, Wording> all() {
    var all = new EnumMap<Language, Wording>(Language.class);
    for (var language : Language.values()) {
      all.put(language, new Wording(language));
    }
    return all;
  }

  public static Wording in(Language language) {
    return ALL.getOrDefault(language, ALL.values().iterator().next());
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
    return NumberFormat.getInstance(locale).format(number);
  }

  public String day(LocalDate day) {
    return days.format(day);
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
    return DateTimeFormatter.ofPattern(
            language == Language.VI ? "dd/MM" : "d MMM", language.locale())
        .format(day);
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
  static @Nullable Period parsed(String text) {
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
    return language == Language.VI
        ? NumberFormat.getInstance(ULocale.forLanguageTag("vi-u-nu-roman")).format(number)
        : String.valueOf(number);
  }
}
