package vn.giaoban.text;

/// White space in a text: what `\s` matches in a regular expression.
public final class Spaces {
  private Spaces() {}

  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// The index of the first character from `start` that is no white space; the length if all are.
  public static int skip(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The number of parts that white space separates, an empty one at either end included.
  public static int parts(String text) {
    int parts = 1;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i)) && (i == 0 || !isSpace(text.charAt(i - 1)))) {
        parts++;
      }
    }
    return parts;
  }
}
