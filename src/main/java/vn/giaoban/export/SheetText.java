package vn.giaoban.export;

import java.util.regex.Pattern;

/// A text as a cell of a workbook can hold it.
///
/// @param text at most [#MAX_CHARACTERS], without what XML cannot hold
/// @param characters how many there were, where it had to be cut; else 0
/// @param replaced whether characters that XML cannot hold were replaced
public record SheetText(String text, int characters, boolean replaced) {
  static final int MAX_CHARACTERS = 32_767;
  private static final String CUT = "…";

  /// What a reader of workbooks takes for a character written by its number.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  public static SheetText of(String text) {
    var possible = XmlText.replacing(text, "\uFFFD");
    boolean replaced = !possible.equals(text);
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

  /// As it is written in the file.
  public String escaped() {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
