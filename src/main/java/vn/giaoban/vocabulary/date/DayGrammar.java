package vn.giaoban.vocabulary.date;

import java.util.List;
import vn.giaoban.vocabulary.date.DateWord.Role;
import vn.giaoban.vocabulary.date.WrittenDate.Form;

/// The forms in which days are written. Each method records the day at a token and returns the
/// token behind it, or -1.
///
/// @param found the dates so far
record DayGrammar(DateTokens tokens, List<WrittenDate> found) {
  private static final int NONE = DateTokens.NONE;

  int read(int i) {
    if (tokens.isInNumber(i)) {
      return NONE;
    }
    int number = i + tokens.words(i, Role.EARLY);
    if (tokens.number(number) == NONE) {
      return international(i);
    }
    int next = inFigures(i, number);
    next = next == NONE ? inWords(i, number) : next;
    next = next == NONE ? shared(i, number) : next;
    return next == NONE ? alone(i, number) : next;
  }

  private int add(DateValue value, Form form, int first, int next) {
    boolean introduced = isIntroduced(first);
    found.add(WrittenDate.of(value, form, introduced, tokens.start(first), tokens.end(next - 1)));
    return next;
  }

  private boolean isIntroduced(int token) {
    return tokens.is(token - 1, Role.DAY) && tokens.isSpace(token - 1);
  }

  /// "2025-09-30"
  private int international(int i) {
    var mark = tokens.sign(i);
    int month = tokens.number(i + 1);
    int day = month == NONE ? NONE : tokens.number(i + 2);
    boolean fits =
        tokens.year(i) != NONE
            && day != NONE
            && (mark.equals("-") || mark.equals("/"))
            && tokens.sign(i + 1).equals(mark)
            && tokens.endsNumber(i + 2);
    return fits
        ? add(DateValue.day(day, month, new YearName.Figures(tokens.year(i))), Form.DATED, i, i + 3)
        : NONE;
  }

  /// "20/11", "20/11/2025", "20.11.25", "20/11 năm nay"
  private int inFigures(int first, int number) {
    var mark = tokens.sign(number);
    int month = tokens.number(number + 1);
    if (month == NONE || !YearBehind.isMark(mark)) {
      return NONE;
    }
    int day = tokens.number(number);
    var year = YearBehind.of(tokens, number + 1, mark);
    boolean dated = year.isSaid() && !year.isShort();
    boolean fits = isDay(day) && month >= 1 && month <= 12;
    boolean ofMonth = tokens.is(first - 1, Role.MONTH) && tokens.isSpace(first - 1);
    if (!tokens.endsNumber(year.next() - 1) || (!dated && (!fits || ofMonth))) {
      return NONE;
    }
    var form = dated ? Form.DATED : mark.equals("/") ? Form.FRACTION : Form.NUMBERING;
    return add(DateValue.day(day, month, year.name()), form, first, year.next());
  }

  /// "5 tháng 9 năm 2025", "5 tháng Chín", "15 tháng này"
  private int inWords(int first, int number) {
    boolean introduced = isIntroduced(first) || first < number;
    int word = number + 1 + (introduced ? tokens.words(number + 1, Role.OF) : 0);
    if (!tokens.is(word, Role.MONTH)
        || !isJoint(tokens.sign(number), introduced)
        || (!introduced && isCount(first, word + 1))) {
      return NONE;
    }
    int day = tokens.number(number);
    int month = tokens.isSpace(word) ? tokens.month(word + 1) : NONE;
    if (month == NONE) {
      int near = introduced ? tokens.words(word + 1, Role.NEAR) : 0;
      var value = new DateValue.DayOfMonth(day, tokens.value(word + 1, Role.NEAR));
      return near == 0 ? NONE : add(value, Form.WORDS, first, word + 1 + near);
    }
    var year = YearBehind.of(tokens, word + tokens.monthWords(word + 1), "");
    boolean sure = introduced || year.isSaid();
    if (!sure && !isDay(day)) {
      return NONE;
    }
    var form = sure ? Form.WORDS : Form.COUNTED;
    int next = add(DateValue.day(day, month, year.name()), form, first, year.next());
    return sure ? next : word;
  }

  /// Whether a number before "tháng" counts something: "thứ 2 tháng 9", "9 tháng năm 2025".
  private boolean isCount(int number, int behindMonth) {
    boolean ofYear = tokens.is(behindMonth, Role.YEAR) && tokens.year(behindMonth + 1) != NONE;
    return ofYear || tokens.is(number - 1, Role.COUNTED);
  }

  private static boolean isJoint(String sign, boolean introduced) {
    return sign.isEmpty() || (introduced && (sign.equals(",") || sign.equals("/")));
  }

  /// "14, 15/8", "14 và ngày 15 tháng 8": both, the first without a month of its own.
  private int shared(int first, int number) {
    var sign = tokens.sign(number);
    int and = sign.isEmpty() ? tokens.words(number + 1, Role.AND) : 0;
    boolean listed = and > 0 || sign.equals(",") || sign.equals("-") || sign.equals("–");
    int second = number + 1 + and;
    second += tokens.words(second, Role.DAY);
    if (!listed || !isDay(tokens.number(number)) || tokens.number(second) == NONE) {
      return NONE;
    }
    int next = inFigures(second, second);
    next = next == NONE ? inWords(second, second) : next;
    if (next == NONE) {
      return NONE;
    }
    var last = found.removeLast();
    if (last.value() instanceof DateValue.OnDay(_, int month, var year)) {
      var value = DateValue.day(tokens.number(number), month, year);
      add(value, Form.SHARED, first, number + 1);
      last = and > 0 || sign.equals(",") ? last : last.from(value);
    }
    found.add(last);
    return next;
  }

  /// "ngày 25"
  private int alone(int first, int number) {
    int day = tokens.number(number);
    return isIntroduced(first) && isDay(day) && tokens.endsNumber(number)
        ? add(new DateValue.NextDay(day), Form.ALONE, first, number + 1)
        : NONE;
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }
}
