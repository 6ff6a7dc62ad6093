package vn.giaoban.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// Tests the form of a short text.
final class TextShape {
  private static final String CLOSING_MARKS = "\"”’)]*";

  /// A word that a line may break behind, but no sentence end with.
  ///
  /// @param number whether only a number can follow
  /// @param notAfter words behind which it may end a sentence
  private record Unfinished(String word, boolean number, Set<String> notAfter) {}

  private static final Map<String, Unfinished> UNFINISHED =
      Table.read(TextShape.class, "unfinished-words.csv", TextShape::unfinished).stream()
          .collect(Collectors.toMap(Unfinished::word, word -> word, (_, own) -> own));

  private static final int LONGEST_UNFINISHED = 5;
  private static final Pattern CUT = Pattern.compile("[\\p{L}\\p{N}][-–]|\\p{N}/");

  private TextShape() {}

  private static Unfinished unfinished(Map<String, String> row) {
    return new Unfinished(
        row.getOrDefault("word", ""),
        !row.getOrDefault("number", "").isEmpty(),
        Set.of(row.getOrDefault("not_after", "").split("\\|", -1)));
  }

  static boolean unfinished(String text) {
    if (text.endsWith(",")) {
      return true;
    }
    var last = last(text);
    return last != null && !last.number();
  }

  /// Whether a number must follow: "theo khoản".
  static boolean wantsNumber(String text) {
    var last = last(text);
    return last != null && last.number();
  }

  private static @Nullable Unfinished last(String text) {
    int start = wordStart(text, text.length());
    int length = text.length() - start;
    if (length == 0 || length > LONGEST_UNFINISHED) {
      return null;
    }
    var found = UNFINISHED.get(text.substring(start).toLowerCase(Locale.ROOT));
    int before = Math.max(0, start - 1);
    var word = text.substring(wordStart(text, before), before).toLowerCase(Locale.ROOT);
    return found == null || (!word.isEmpty() && found.notAfter().contains(word)) ? null : found;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// Whether the line end cuts a word or number: "6138/UBND-" / "KGVX".
  static boolean isCut(CharSequence line, String next) {
    return line.length() > 1
        && !next.isEmpty()
        && Character.isLetterOrDigit(next.charAt(0))
        && CUT.matcher(line.subSequence(line.length() - 2, line.length())).matches();
  }

  static boolean ends(String text) {
    int end = text.length();
    while (end > 0 && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return (end > 0 && ".!?;:…".indexOf(text.charAt(end - 1)) >= 0)
        || text.endsWith("./")
        || text.endsWith("./.");
  }

  /// Whether it has at least two letters.
  static boolean hasWords(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 2; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters == 2;
  }

  static boolean endsWithColon(String text) {
    return text.endsWith(":");
  }

  /// Whether all letters are capitals, in at least two words.
  static boolean capitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4 && text.indexOf(' ') > 0;
  }

  static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /// Without a final colon, dash or dot.
  static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && " \t\n\f:;.,–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
