package vn.giaoban.source.format;

import java.util.Locale;
import vn.giaoban.text.Numbers;

/// How the items of one level of an automatic list are marked.
///
/// @param style how its number is written
/// @param pattern the mark, with `%1` for the number of the first level, `%2` for the second, …
/// @param start the first number
record ListLevel(Style style, String pattern, int start) {
  /// How a number is written.
  enum Style {
    DECIMAL,
    PADDED,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    String write(int number) {
      return switch (this) {
        case DECIMAL -> Integer.toString(number);
        case PADDED -> "%02d".formatted(number);
        case UPPER_ROMAN -> Numbers.roman(number);
        case LOWER_ROMAN -> Numbers.roman(number).toLowerCase(Locale.ROOT);
        case UPPER_LETTER -> letters(number);
        case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
        case BULLET, NONE -> "";
      };
    }

    /// Z is followed by AA, BB, …, as Word counts.
    private static String letters(int number) {
      var letter = String.valueOf((char) ('A' + (number - 1) % 26));
      return letter.repeat(1 + (number - 1) / 26);
    }
  }
}
