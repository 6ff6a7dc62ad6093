package vn.giaoban.export;

/// What keeps a spreadsheet from running a cell of a CSV file (CSV injection, as OWASP describes
/// it). Text that begins like a formula, blanks aside and in full width too, gets an apostrophe
/// before it, which spreadsheets take as "this is text".
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

  /// A space of any kind, or nothing to be seen.
  private static boolean isBlank(int character) {
    return Character.isSpaceChar(character)
        || Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
