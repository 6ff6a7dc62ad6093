package vn.giaoban.parse;

import java.util.regex.Pattern;

/// Small questions about a stretch of text.
final class TextShape {
  private static final Pattern END = Pattern.compile("[.!?;:…][\"”’)\\]*]*$|\\./\\.?$");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu)(?:,|(?<![\\p{L}])(?:và|của|với|theo|tại|cho|các|những|về|để|trong|là|do|được|hoặc|từ|đến|bằng|thuộc|như))$");

  private TextShape() {}

  static boolean unfinished(String text) {
    return UNFINISHED.matcher(text).find();
  }

  static boolean ends(String text) {
    return END.matcher(text).find();
  }

  static boolean endsWithColon(String text) {
    return text.endsWith(":");
  }

  /// Whether all letters are capitals, two words at least.
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

  /// Without a closing colon, dash or dot.
  static String trimEnd(String text) {
    return text.replaceAll("[\\s:;.,–-]+$", "");
  }
}
