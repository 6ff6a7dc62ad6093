package vn.giaoban.export;

/// Guards CSV cells against formula injection (CSV injection, OWASP). A text that starts like a
/// formula, after blanks or in full-width form too, gets a leading apostrophe, which spreadsheets
/// read as a text marker. So does what follows a semicolon, tab or line break, where another reader
/// may start a cell.
final class Formulas {
  private static final String STARTS = "=+-@＝＋－＠";
  private static final String CONTROLS = "\t\r\n";
  private static final String SEPARATORS = ";\t\r\n";

  private Formulas() {}

  static String neutral(String text) {
    var guarded = new StringBuilder(isRisky(text) ? "'" : "");
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      guarded.append(text.charAt(i));
      begun |= !isBlank(text.charAt(i));
      boolean separates = begun && SEPARATORS.indexOf(text.charAt(i)) >= 0;
      if (separates && startsFormula(text.substring(i + 1))) {
        guarded.append('\'');
      }
    }
    return guarded.toString();
  }

  private static boolean isRisky(String text) {
    if (!text.isEmpty() && CONTROLS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return startsFormula(text);
  }

  private static boolean startsFormula(String text) {
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
