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

  /// Whether the text before `name` ends with an honorific.
  static boolean precede(String text, int name) {
    return start(text, name) < name;
  }

  /// Where the honorifics before the name at `name` start; `name` if there are none.
  static int start(String text, int name) {
    int from = Math.max(0, name - REACH);
    var matcher = SEVERAL.matcher(text).region(from, name).useTransparentBounds(true);
    while (matcher.find()) {
      if (matcher.end() == name) {
        return matcher.start();
      }
    }
    return name;
  }

  /// End of the honorifics that `text` starts with; 0 for none.
  static int end(String text) {
    var matcher = SEVERAL.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /// The text without the honorifics that it starts with.
  static String strip(String text) {
    return text.substring(end(text)).strip();
  }
}
