package vn.giaoban.parse;

import java.util.Locale;
import java.util.Set;
import vn.giaoban.text.Table;

/// Tests the form of a short text.
final class TextShape {
  private static final String CLOSING_MARKS = "\"”’)]*";

  /// Words that cannot end a sentence.
  private static final Set<String> UNFINISHED =
      Set.copyOf(
          Table.read(TextShape.class, "unfinished-words.csv", row -> row.getOrDefault("word", "")));

  private static final int LONGEST_UNFINISHED = 5;

  private TextShape() {}

  static boolean unfinished(String text) {
    if (text.endsWith(",")) {
      return true;
    }
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = text.length() - start;
    return length > 0
        && length <= LONGEST_UNFINISHED
        && UNFINISHED.contains(text.substring(start).toLowerCase(Locale.ROOT));
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
