package vn.giaoban.report.document;

import java.util.regex.Pattern;
import vn.giaoban.text.Normalizer;

/// Text that every file format can hold: in NFC, without characters that XML cannot hold.
final class PlainText {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\f\\n]+");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\f]");

  /// Characters left by NFC that are dropped: controls, lone surrogates, non-characters, bidi
  /// isolates.
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\x80-\\x9F\\uFFFE\\uFFFF\\p{Cs}\\u2066-\\u2069]");

  private PlainText() {}

  /// On one line, trimmed.
  static String line(String text) {
    return SPACES.matcher(clean(text)).replaceAll(" ").strip();
  }

  /// With line breaks as `\n`.
  static String lines(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ");
  }

  private static String clean(String text) {
    return IMPOSSIBLE.matcher(Normalizer.normalize(text)).replaceAll("");
  }
}
