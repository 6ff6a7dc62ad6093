package vn.giaoban.export;

import java.util.regex.Pattern;
import vn.giaoban.text.Controls;

/// Text that a workbook cell can hold.
///
/// @param text at most [#MAX_CHARACTERS], without characters that XML forbids
/// @param characters original length if the text was truncated; else 0
/// @param replaced whether forbidden characters were replaced
public record SheetText(String text, int characters, boolean replaced) {
  static final int MAX_CHARACTERS = 32_767;
  private static final String CUT = "…";

  /// Text that workbook readers would decode as a character code.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  public static SheetText of(String text) {
    var printable = Controls.escaped(text);
    var possible = XmlText.replacing(printable, "\uFFFD");
    boolean replaced = !possible.equals(printable);
    if (possible.length() <= MAX_CHARACTERS) {
      return new SheetText(possible, 0, replaced);
    }
    int end = MAX_CHARACTERS - CUT.length();
    if (Character.isHighSurrogate(possible.charAt(end - 1))) {
      end--;
    }
    return new SheetText(possible.substring(0, end) + CUT, possible.length(), replaced);
  }

  boolean isCut() {
    return characters > 0;
  }

  /// The text with such codes escaped, as written to the file.
  public String escaped() {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
