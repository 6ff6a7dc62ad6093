package vn.giaoban.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mark before a heading or item: a number, letter or bullet.
///
/// @param style marks of one style are on one level: `I.`, `1.`, `1.1`, `a)`, `(1)`, `-`
/// @param bullet whether it is a bullet, not a number
/// @param depth number of parts of a decimal mark (3 for `1.1.1`), else 1
/// @param length in characters, including the following space
record Mark(String style, boolean bullet, int depth, int length) {
  private static final String TEXT_AHEAD = "(?=[\\p{L}\"“”‘'(\\[]|\\d)";

  private static final Pattern ROMAN =
      Pattern.compile(
          "(?:(?iu:phần|mục)\\s+)?([IVX]{1,5})\\s*([.)]|/(?!v)|\\s[-–]|[-–](?=\\s))\\s*(?=[\\p{L}\"“(])");

  /// OCR reads the digit one as a lower-case L. Without a final dot, a capital must follow, since
  /// "12.5 tỷ đồng" is an amount.
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?:(?iu:mục|điều)\\s+)?((?:1\\d\\d|[1-9]\\d?|l|0[1-9])(?:\\.(?:\\d{1,2}|l)){0,3})"
              + "(\\.\\)|[.):]|/(?!\\p{Lu}[\\p{L}&]*[-–])|\\s?-\\s|(?<=\\.\\d{1,2})(?=\\s+[\\p{Lu}\"“(]))\\s*(?=[^\\d\\s%.,;)])");

  private static final Pattern CAPITAL =
      Pattern.compile("([A-HKMNĐ])\\s*[.)/]\\s+(?=\\p{Lu}\\p{L}+)");

  private static final Pattern PARENTHESES =
      Pattern.compile("\\(\\s*(\\d{1,2}|[a-zđ]|[ivx]{1,4})\\s*\\)\\s*" + TEXT_AHEAD);
  private static final Pattern LETTER =
      Pattern.compile("([a-zđ])\\s*(\\)|\\.(?=\\s)|/(?=\\s)|\\.\\))\\s*" + TEXT_AHEAD);
  private static final Pattern ROMAN_SMALL =
      Pattern.compile("([ivx]{2,4})\\s*[).]\\s*(?=[\\p{L}\"“(])");
  private static final Pattern BULLET =
      Pattern.compile(
          "([-–—−‒‑•·●▪■□◦○◆♦➢➤►▶✓✔❖*+¬~\\uE000-\\uF8FF]+|[_»>](?=\\s)|o(?=\\s+\\p{Lu}))(?:\\s*"
              + TEXT_AHEAD
              + "|\\s+(?=[^\\s]))");

  private static final List<Pattern> NUMBERS = List.of(DECIMAL);
  private static final List<Pattern> BRACKETS = List.of(PARENTHESES);
  private static final List<Pattern> BULLETS = List.of(BULLET);
  private static final List<Pattern> LETTERS =
      List.of(DECIMAL, ROMAN, CAPITAL, ROMAN_SMALL, LETTER, BULLET);

  private static final List<Pattern> NUMERALS = List.of(DECIMAL, ROMAN, ROMAN_SMALL);

  /// Letters of Roman numerals, and initials of "phần", "mục" and "điều".
  private static final String NUMBER_WORD_STARTS = "IVXivxPpMmĐđ";

  /// The mark at the start of `text`; null for none.
  static @Nullable Mark read(String text) {
    for (var pattern : candidates(text)) {
      var matcher = pattern.matcher(text);
      if (matcher.lookingAt()) {
        return of(pattern, matcher);
      }
    }
    return null;
  }

  /// The kinds of marks that may start like `text`, by precedence.
  private static List<Pattern> candidates(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return NUMBERS;
    }
    if (first == '(') {
      return BRACKETS;
    }
    if (!Character.isLetter(first)) {
      return BULLETS;
    }
    boolean word = text.length() > 1 && Character.isLetter(text.charAt(1));
    if (!word) {
      return LETTERS;
    }
    return NUMBER_WORD_STARTS.indexOf(first) < 0 ? List.of() : NUMERALS;
  }

  private static Mark of(Pattern pattern, Matcher matcher) {
    int length = matcher.end();
    if (pattern == DECIMAL) {
      int depth = (int) matcher.group(1).chars().filter(c -> c == '.').count() + 1;
      var closing = matcher.group(2).isBlank() ? "." : matcher.group(2).strip();
      return new Mark("1".repeat(depth) + (depth > 1 ? "." : closing), false, depth, length);
    }
    if (pattern == ROMAN) {
      return new Mark("I", false, 1, length);
    }
    if (pattern == CAPITAL) {
      return new Mark("A", false, 1, length);
    }
    if (pattern == PARENTHESES) {
      return new Mark(
          Character.isDigit(matcher.group(1).charAt(0)) ? "(1)" : "(a)", false, 1, length);
    }
    if (pattern == BULLET) {
      return new Mark(bulletStyle(matcher.group(1).charAt(0)), true, 1, length);
    }
    return new Mark(pattern == LETTER ? "a)" : "i)", false, 1, length);
  }

  private static String bulletStyle(char bullet) {
    return switch (bullet) {
      case '-', '–', '—', '−', '‒', '‑', '¬', '_', '~' -> "-";
      case '+' -> "+";
      case '*' -> "*";
      default -> "•";
    };
  }
}
