package vn.giaoban.text;

import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/// Normalizes text before anything refers to positions in it: NFC, line breaks as `\n`, plain
/// spaces, no invisible characters. Keeps line numbers.
public final class Normalizer {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\u0085|\u2028|\u2029|\u000B");

  /// Zero-width characters, direction marks, soft hyphens, and C0 and C1 controls other than tab,
  /// line break and form feed.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\u00AD\uFEFF\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F]");

  private static final Pattern SPACE =
      Pattern.compile("[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");

  /// Look-alikes of Đ: Icelandic eth and African d.
  private static final Pattern WRONG_D = Pattern.compile("[\u00D0\u0189]");

  private static final char WRONG_ETH = '\u00D0';
  private static final char WRONG_AFRICAN = '\u0189';

  private Normalizer() {}

  public static String normalize(String raw) {
    return isPlain(raw) ? raw : normalized(raw);
  }

  /// Whether there is nothing to do, as with nearly every text that was normalised before: only
  /// letters below the combining marks, composed ones of Vietnamese, and printed ASCII.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < 0x7F
        ? c >= ' ' || c == '\n' || c == '\t' || c == '\f'
        : (c > 0xAD && c < 0x300 && c != WRONG_ETH && c != WRONG_AFRICAN)
            || (c >= 0x1EA0 && c <= 0x1EF9)
            || (c >= 0x2010 && c <= 0x2027);
  }

  private static String normalized(String raw) {
    var text = LINE_END.matcher(raw).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = SPACE.matcher(text).replaceAll(" ");
    text = WRONG_D.matcher(text).replaceAll("Đ");
    text = java.text.Normalizer.normalize(text, Form.NFC);
    return SPACE.matcher(text).replaceAll(" ");
  }
}
