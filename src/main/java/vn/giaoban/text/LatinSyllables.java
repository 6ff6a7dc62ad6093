package vn.giaoban.text;

/// The rules of `syllables.rbbi` for Latin letters, figures and common signs, of which nearly all
/// texts consist: several times as fast as asking the break iterator.
final class LatinSyllables {
  private static final String POINTS = ".,;'";
  private static final String SIGNS = "–—“”…•·";

  private LatinSyllables() {}

  /// Passes the segments of a text to `taker` up to the first with another character, or that one
  /// may belong to; returns where that starts, the length of the text for nowhere.
  static int cut(String text, Syllables.Taker taker) {
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      if (end == text.length() || (isSign(text.charAt(end)) && isKnown(text, end))) {
        if (end > start) {
          taker.take(start, end, true);
        }
        if (end < text.length()) {
          taker.take(end, end + 1, false);
        }
        start = Math.min(end + 1, text.length());
      } else {
        return start;
      }
    }
    return start;
  }

  /// The end of the letters and figures from `start`, with points and apostrophes among them.
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && (isPart(text.charAt(end)) || isPointInside(text, start, end))) {
      end++;
    }
    return end;
  }

  /// Whether it does not depend on an unknown character if the point at `at` joins what is about
  /// it.
  private static boolean isKnown(String text, int at) {
    return POINTS.indexOf(text.charAt(at)) < 0
        || at + 1 == text.length()
        || isPart(text.charAt(at + 1))
        || isSign(text.charAt(at + 1));
  }

  private static boolean isPart(char c) {
    return isFigure(c) || isLetter(c);
  }

  /// Whether a point stands between two figures, or an apostrophe also between two letters.
  private static boolean isPointInside(String text, int start, int at) {
    char c = text.charAt(at);
    if (POINTS.indexOf(c) < 0 || at == start || at + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return (isFigure(before) && isFigure(after))
        || (c == '\'' && isLetter(before) && isLetter(after));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'À' && c <= '\u024F' && c != '×' && c != '÷')
        || (c >= 'Ạ' && c <= 'ỹ');
  }

  /// Whether a character is a segment of its own, wherever it stands.
  private static boolean isSign(char c) {
    return c < 0x80 || SIGNS.indexOf(c) >= 0;
  }
}
