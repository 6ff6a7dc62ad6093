package vn.giaoban.vocabulary.date;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.date.DateWord.Role;

/// The words of a text as the grammar of dates reads them. Figures may hold the letters l, i and o,
/// as recognition reads them.
final class DateTokens {
  /// What is no number, no word of a date and so on.
  static final int NONE = -1;

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9lio]?|[lio][0-9]");
  private static final Pattern LETTERS = Pattern.compile("[li]{1,2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|2[01o])[0-9lio]{2}");
  private static final Pattern ROMAN = Pattern.compile("[il1]{1,3}|[il1]v");
  private static final List<String> ROMANS = List.of("", "i", "ii", "iii", "iv");

  /// "Ngày15", "T9", "quýIII".
  private static final Pattern JOINED =
      Pattern.compile("(ngay|thang|quy|[tq])([0-9][0-9lio]*|[il]+v?)");

  private final String exact;
  private final String plain;
  private int count;
  private int[] starts;
  private int[] ends;

  /// The rows that may start at each word.
  private final DateWord[][] words;

  /// @param exact the text in exact form
  /// @param plain the same without diacritics
  DateTokens(String exact, String plain, WordBounds words) {
    this.exact = exact;
    this.plain = plain;
    this.starts = new int[words.count() * 2];
    this.ends = new int[starts.length];
    this.words = new DateWord[starts.length][];
    for (int i = 0; i < words.count(); i++) {
      add(words.start(i), words.end(i));
    }
  }

  private void add(int start, int end) {
    if (isJoiner(plain.charAt(start)) && hasFigure(start, end)) {
      var joined = JOINED.matcher(plain).region(start, end);
      if (joined.matches()) {
        addPart(joined.start(1), joined.end(1));
        addPart(joined.start(2), joined.end(2));
        return;
      }
    }
    addPart(start, end);
  }

  private boolean hasFigure(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = plain.charAt(i);
      if (Character.isDigit(c) || c == 'i' || c == 'l') {
        return true;
      }
    }
    return false;
  }

  private void addPart(int start, int end) {
    starts[count] = start;
    ends[count] = end;
    words[count++] = DateWord.startingWith(plain, start, end);
  }

  private static boolean isJoiner(char c) {
    return c == 'n' || c == 't' || c == 'q';
  }

  private String plain(int token) {
    return plain.substring(starts[token], ends[token]);
  }

  private static boolean mayBeFigure(char c) {
    return (c >= '0' && c <= '9') || c == 'l' || c == 'i' || c == 'o';
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /// Whether a date may start with a token: with figures, or a word for dates.
  boolean mayStart(int token) {
    return words[token].length > 0
        || Character.isDigit(plain.charAt(starts[token]))
        || (ends[token] - starts[token] <= 2 && mayBeFigure(plain.charAt(starts[token])));
  }

  /// A number of at most two figures, which may both be misread behind "ngày" or "tháng".
  int number(int token) {
    return isIn(token) && isNumber(token) ? Integer.parseInt(figures(token)) : NONE;
  }

  private boolean isNumber(int token) {
    if (ends[token] - starts[token] > 2 || !mayBeFigure(plain.charAt(starts[token]))) {
      return false;
    }
    var word = plain(token);
    return NUMBER.matcher(word).matches()
        || (LETTERS.matcher(word).matches()
            && (is(token - 1, Role.DAY) || is(token - 1, Role.MONTH)));
  }

  /// A month, by its number or its name.
  int month(int token) {
    int number = number(token);
    return number == NONE ? value(token, Role.MONTH_NAME) : number;
  }

  /// How many words a month takes.
  int monthWords(int token) {
    return number(token) == NONE ? words(token, Role.MONTH_NAME) : 1;
  }

  /// The unit that the word names; null for none.
  @Nullable CalendarUnit unit(int token) {
    if (isIn(token)) {
      for (var word : words[token]) {
        if (word.role().unit != null && isWritten(word, token)) {
          return word.role().unit;
        }
      }
    }
    return null;
  }

  /// A year of four figures.
  int year(int token) {
    return isIn(token) && ends[token] - starts[token] == 4 && YEAR.matcher(plain(token)).matches()
        ? Integer.parseInt(figures(token))
        : NONE;
  }

  /// "25" for 2025, in true figures.
  int shortYear(int token) {
    boolean two = isIn(token) && plain(token).matches("[0-9]{2}");
    return two ? 2000 + Integer.parseInt(plain(token)) : NONE;
  }

  /// A quarter in Arabic or Roman figures.
  int quarter(int token) {
    if (isIn(token) && ROMAN.matcher(plain(token)).matches()) {
      return ROMANS.indexOf(plain(token).replaceAll("[l1]", "i"));
    }
    int number = isIn(token) && end(token) - start(token) == 1 ? number(token) : NONE;
    return number >= 1 && number <= 4 ? number : NONE;
  }

  private String figures(int token) {
    return plain(token).replace('l', '1').replace('i', '1').replace('o', '0');
  }

  private boolean isIn(int token) {
    return token >= 0 && token < count;
  }

  boolean is(int token, Role role) {
    return words(token, role) > 0;
  }

  /// How many words from `token` on have this role together; 0 if none has.
  int words(int token, Role role) {
    var word = word(token, role);
    return word == null ? 0 : word.words().size();
  }

  /// The value of the words at `token` in this role; -1 if they have another.
  int value(int token, Role role) {
    var word = word(token, role);
    return word == null ? NONE : word.value();
  }

  private @Nullable DateWord word(int token, Role role) {
    if (isIn(token)) {
      for (var word : words[token]) {
        if (word.role() == role && isWritten(word, token)) {
          return word;
        }
      }
    }
    return null;
  }

  private boolean isWritten(DateWord word, int first) {
    for (int i = 0; i < word.words().size(); i++) {
      int token = first + i;
      if (!isIn(token)
          || !word.isWritten(i, exact.substring(starts[token], ends[token]), plain(token))
          || (i > 0 && !isSpace(first + i - 1))) {
        return false;
      }
    }
    return true;
  }

  /// What stands behind a token and before the next, without space; what follows the last.
  String sign(int token) {
    return plain.substring(end(token), next(token)).strip();
  }

  private int next(int token) {
    return token + 1 < count ? start(token + 1) : plain.length();
  }

  /// Whether only space, or nothing, separates a token from the next.
  boolean isSpace(int token) {
    return isIn(token + 1) && plain.substring(end(token), start(token + 1)).isBlank();
  }

  /// Whether it goes on a number: the "8" of "7/8", the "2" of "1.2".
  boolean isInNumber(int token) {
    int before = start(token) - 1;
    return before > 0
        && "/.-–".indexOf(plain.charAt(before)) >= 0
        && Character.isDigit(plain.charAt(before - 1));
  }

  /// Whether no number goes on behind a token.
  boolean endsNumber(int token) {
    int end = end(token);
    char mark = end < plain.length() ? plain.charAt(end) : ' ';
    boolean joins = mark == '.' || mark == '-';
    return mark != '/'
        && !(joins && end + 1 < plain.length() && Character.isDigit(plain.charAt(end + 1)));
  }

  /// Whether a sentence or bracket ends behind a token.
  boolean closes(int token) {
    var behind = plain.substring(end(token)).stripLeading();
    return behind.isEmpty() || ".;)".indexOf(behind.charAt(0)) >= 0;
  }

  /// Whether a slash stands right behind a token.
  boolean isSlashed(int token) {
    return plain.startsWith("/", end(token));
  }
}
