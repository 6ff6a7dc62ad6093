package vn.giaoban.report.document;

import java.util.regex.Pattern;
import vn.giaoban.text.Normalizer;

/// Words as every file can hold them: in the normal form, without characters that XML cannot hold.
final class PlainText {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\f\\n]+");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\f]");

  /// Left over by the normal form: controls, halves of characters and what stands for none.
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\x80-\\x9F\\uFFFE\\uFFFF\\p{Cs}\\u2066-\\u2069]");

  private PlainText() {}

  /// In one line, without spaces at its ends.
  static String line(String text) {
    return SPACES.matcher(clean(text)).replaceAll(" ").strip();
  }

  /// With its line ends, each a `\n`.
  static String lines(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ");
  }

  private static String clean(String text) {
    return IMPOSSIBLE.matcher(Normalizer.normalize(text)).replaceAll("");
  }
}
