package vn.giaoban.parse;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.text.Table;

/// Words of address, degrees and ranks before a person's name: "đồng chí", "ThS.BS.", "Đại tá".
final class Honorifics {
  /// The most characters that honorifics before a name may have.
  private static final int REACH = 40;

  private static final Pattern SEVERAL =
      Pattern.compile(
          Table.read(Honorifics.class, "honorifics.csv", row -> row.getOrDefault("written", ""))
              .stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(written -> Pattern.quote(written).replace(" ", "\\E\\s+\\Q"))
              .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:(?:", ")(?:[:.,\\s–-]+))+")));

  private Honorifics() {}

  /// Whether the text before `start` ends with an honorific.
  static boolean precede(String text, int start) {
    int from = Math.max(0, start - REACH);
    var matcher = SEVERAL.matcher(text).region(from, start).useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.end() == start) {
        return true;
      }
    }
    return false;
  }

  /// The text without the honorifics that it starts with.
  static String strip(String text) {
    var matcher = SEVERAL.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()).strip() : text;
  }
}
