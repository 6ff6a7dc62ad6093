package vn.giaoban.report.document;

import java.util.ArrayList;
import java.util.List;
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

  /// The words in as few lines of at most `characters` as they need, each about as long.
  static List<String> balanced(String text, int characters) {
    int count = wrapped(text, characters).size();
    int width = text.length() / count;
    while (wrapped(text, width).size() > count) {
      width++;
    }
    return wrapped(text, width);
  }

  private static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : SPACES.split(text, -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// A sentence whose percent signs stay on the line of their numbers.
  static String unbroken(String text) {
    return text.replace(" %", "\u00A0%");
  }

  private static String clean(String text) {
    return IMPOSSIBLE.matcher(Normalizer.normalize(text)).replaceAll("");
  }
}
