package vn.giaoban.export;

/// Guards CSV cells against formula injection (CSV injection, OWASP). A text that starts like a
/// formula, after blanks or in full-width form too, gets a leading apostrophe, which spreadsheets
/// read as a text marker.
final class Formulas {
  private static final String STARTS = "=+-@＝＋－＠";
  private static final String CONTROLS = "\t\r\n";

  private Formulas() {}

  static String neutral(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  private static boolean isRisky(String text) {
    if (!text.isEmpty() && CONTROLS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    int first = text.codePoints().filter(character -> !isBlank(character)).findFirst().orElse('x');
    return STARTS.indexOf(first) >= 0;
  }

  /// Any space or invisible character.
  private static boolean isBlank(int character) {
    return Character.isSpaceChar(character)
        || Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
