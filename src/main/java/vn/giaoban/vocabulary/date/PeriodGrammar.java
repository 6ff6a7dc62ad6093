package vn.giaoban.vocabulary.date;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.vocabulary.date.DateWord.Role;
import vn.giaoban.vocabulary.date.WrittenDate.Form;

/// The forms in which months, quarters, other parts of years and years are written, and units said
/// from today. Each method records the period at a token and returns the token behind it, or -1.
///
/// @param found the dates so far
record PeriodGrammar(DateTokens tokens, List<WrittenDate> found) {
  private static final int NONE = DateTokens.NONE;
  private static final int HALF = 6;
  private static final int NINE = 9;

  /// The most months that share a year with the first: "tháng 8, 9, 10/2025".
  private static final int MOST_MORE = 3;

  int read(int i) {
    int next = tokens.number(i) == NONE ? NONE : monthOfYear(i);
    next = next == NONE ? partOfYear(i) : next;
    if (next == NONE && (tokens.is(i, Role.MONTH) || tokens.is(i, Role.MONTH_SHORT))) {
      next = month(i);
    }
    if (next == NONE && (tokens.is(i, Role.QUARTER) || tokens.is(i, Role.QUARTER_SHORT))) {
      next = quarter(i);
    }
    if (next == NONE && tokens.is(i, Role.YEAR)) {
      next = year(i);
    }
    next = next == NONE ? near(i) : next;
    return next == NONE ? nearBefore(i) : next;
  }

  private int add(DateValue value, Form form, int first, int next) {
    found.add(WrittenDate.of(value, form, false, tokens.start(first), tokens.end(next - 1)));
    return next;
  }

  /// "9/2025"
  private int monthOfYear(int i) {
    int month = tokens.number(i);
    int year = tokens.year(i + 1);
    boolean fits =
        isMonth(month)
            && year != NONE
            && tokens.sign(i).equals("/")
            && tokens.endsNumber(i + 1)
            && !tokens.isInNumber(i);
    return fits
        ? add(new DateValue.InMonth(month, new YearName.Figures(year)), Form.DATED, i, i + 2)
        : NONE;
  }

  /// "6 tháng đầu năm 2025", "9 tháng năm 2025"
  private int partOfYear(int i) {
    int count = tokens.month(i);
    if ((count != HALF && count != NINE)
        || tokens.isInNumber(i)
        || !tokens.is(i + 1, Role.MONTH)
        || !tokens.isSpace(i)) {
      return NONE;
    }
    int part = i + 2;
    boolean first = tokens.is(part, Role.FIRST);
    boolean last = tokens.is(part, Role.LAST);
    boolean ofYear = tokens.is(part, Role.YEAR) && tokens.year(part + 1) != NONE;
    if (!first && !(count == HALF ? last : ofYear)) {
      return NONE;
    }
    int year = part + (first || last ? 1 : 0);
    var name = YearBehind.ofPart(tokens, year - 1);
    var value =
        count == NINE
            ? new DateValue.InNineMonths(name.name())
            : new DateValue.InHalf(first ? 1 : 2, name.name());
    return add(value, Form.WORDS, i, name.next());
  }

  /// "tháng 9/2025", "tháng 9, 10 năm 2025", "T9/2025", "tháng chín"
  private int month(int i) {
    boolean abbreviated = tokens.is(i, Role.MONTH_SHORT);
    boolean joined = tokens.isSpace(i) || (abbreviated && tokens.sign(i).equals("."));
    int month = joined ? tokens.number(i + 1) : NONE;
    if (month == NONE) {
      return abbreviated || !tokens.isSpace(i) ? NONE : namedMonth(i);
    }
    var year = yearOfMonth(i + 1);
    if (!isMonth(month) || tokens.isSlashed(year.next() - 1) || (abbreviated && !year.isSaid())) {
      return NONE;
    }
    return year.isSaid()
        ? add(new DateValue.InMonth(month, year.name()), Form.WORDS, i, year.next())
        : months(i);
  }

  /// A year of two figures may as well be a second month up to 12.
  private YearBehind yearOfMonth(int month) {
    var year = YearBehind.of(tokens, month, "/");
    boolean second = year.isShort() && isMonth(tokens.number(month + 1));
    return second ? YearBehind.unsaid(month + 1) : year;
  }

  /// Months that share the year of the last.
  private int months(int i) {
    var months = new ArrayList<>(List.of(tokens.number(i + 1)));
    int last = i + 1;
    for (int more = another(last); more != NONE && months.size() <= MOST_MORE; ) {
      months.add(tokens.number(more));
      last = more;
      more = another(last);
    }
    var year = YearBehind.of(tokens, last, "");
    if (last > i + 1 && !year.isSaid() && !tokens.closes(last)) {
      months.subList(1, months.size()).clear();
      year = YearBehind.unsaid(i + 2);
    }
    for (int month : months) {
      if (isMonth(month)) {
        add(new DateValue.InMonth(month, year.name()), Form.WORDS, i, year.next());
      }
    }
    return year.next();
  }

  private int another(int last) {
    var sign = tokens.sign(last);
    int and = sign.isEmpty() ? tokens.words(last + 1, Role.AND) : 0;
    int more = last + 1 + and;
    return (and > 0 || sign.equals(",")) && tokens.number(more) != NONE ? more : NONE;
  }

  private int namedMonth(int i) {
    boolean lunar = tokens.is(i + 1, Role.LUNAR_MONTH);
    var role = lunar ? Role.LUNAR_MONTH : Role.MONTH_NAME;
    int month = tokens.value(i + 1, role);
    if (month == NONE) {
      return NONE;
    }
    var year = YearBehind.of(tokens, i + tokens.words(i + 1, role), "");
    var form = lunar ? Form.LUNAR : Form.NAMED;
    return add(new DateValue.InMonth(month, year.name()), form, i, year.next());
  }

  /// "quý III/2025", "quý 3 năm 2025", "Q3/2025"
  private int quarter(int i) {
    int quarter = tokens.isSpace(i) ? tokens.quarter(i + 1) : NONE;
    if (quarter == NONE) {
      return NONE;
    }
    var year = YearBehind.ofPart(tokens, i + 1);
    return tokens.is(i, Role.QUARTER) || year.isSaid()
        ? add(new DateValue.InQuarter(quarter, year.name()), Form.WORDS, i, year.next())
        : NONE;
  }

  /// "năm 2025"
  private int year(int i) {
    int year = tokens.isSpace(i) ? tokens.year(i + 1) : NONE;
    return year == NONE ? NONE : add(new DateValue.InYear(year), Form.WORDS, i, i + 2);
  }

  /// "tháng này", "hôm qua"
  private int near(int i) {
    var unit = tokens.unit(i);
    int next = i + 1 + tokens.words(i + 1, Role.NEAR);
    boolean numbered = tokens.number(next) != NONE && tokens.isSpace(next - 1);
    if (unit == null || next == i + 1 || !tokens.isSpace(i) || numbered) {
      return NONE;
    }
    return add(new DateValue.Near(unit, tokens.value(i + 1, Role.NEAR)), Form.WORDS, i, next);
  }

  /// "last quarter", "today"
  private int nearBefore(int i) {
    if (tokens.is(i, Role.TODAY)) {
      var day = new DateValue.Near(CalendarUnit.DAY, tokens.value(i, Role.TODAY));
      return add(day, Form.WORDS, i, i + 1);
    }
    var unit = tokens.is(i, Role.NEAR_BEFORE) && tokens.isSpace(i) ? tokens.unit(i + 1) : null;
    return unit == null
        ? NONE
        : add(new DateValue.Near(unit, tokens.value(i, Role.NEAR_BEFORE)), Form.WORDS, i, i + 2);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
