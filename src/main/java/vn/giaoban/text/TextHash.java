package vn.giaoban.text;

import org.apache.commons.codec.digest.DigestUtils;

/// A short hash of a text's letters and digits: equal for texts that differ in punctuation, case,
/// spaces and tone-mark placement only.
public final class TextHash {
  private static final int DIGITS = 16;

  private TextHash() {}

  /// 16 hex digits.
  public static String of(String text) {
    var exact = Folding.exact(text);
    var letters = new StringBuilder(exact.length());
    for (int i = 0; i < exact.length(); i += Character.charCount(exact.codePointAt(i))) {
      if (isLetterOrNumber(exact.codePointAt(i))) {
        letters.appendCodePoint(exact.codePointAt(i));
      }
    }
    return DigestUtils.sha256Hex(letters.toString()).substring(0, DIGITS);
  }

  private static boolean isLetterOrNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }
}
