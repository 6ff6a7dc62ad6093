package vn.giaoban.source.encoding;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.text.Table;

/// Restores the capitals of a line in TCVN3, whose letters with tones are small: the letters of
/// ASCII around them tell, in the word, else in the line.
final class WrittenCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A letter with a tone that begins an item, a sentence within the line, or one of the names that
  /// have a capital everywhere.
  private static final Pattern START =
      Pattern.compile(
          "(?:^\\s*(?:[-+*•]|\\p{L}\\)|\\d+[.)])\\s*|(?<=\\p{L}{2})[.!?]\\s+)[\\p{Ll}&&[^a-zđ]]"
              + "|(?<!\\p{L})(?:"
              + String.join(
                  "|", Table.read(WrittenCase.class, "capital-names.csv", WrittenCase::first))
              + ")");

  private WrittenCase() {}

  /// The first letter of a name, where the rest of it follows.
  private static String first(Map<String, String> row) {
    var name = row.getOrDefault("name", "");
    return name.charAt(0) + "(?=(?iu:" + Pattern.quote(name.substring(1)) + ")(?!\\p{L}))";
  }

  /// What the sure letters of a word say.
  private enum Case {
    CAPITALS,
    SMALL,
    /// One capital at the start, or none at all.
    OPEN
  }

  /// @param decoded the same length as `written`
  static String restored(String written, String decoded) {
    var words = WORD.matcher(decoded).results().toList();
    var cases = words.stream().map(word -> read(written, word.start(), word.end())).toList();
    boolean capitals = cases.contains(Case.CAPITALS) && !cases.contains(Case.SMALL);
    var restored = new StringBuilder(decoded);
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (cases.get(i) == Case.CAPITALS || (cases.get(i) == Case.OPEN && capitals)) {
        restored.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
      }
    }
    for (var start : START.matcher(restored).results().toList()) {
      int first = start.end() - 1;
      restored.setCharAt(first, Character.toUpperCase(restored.charAt(first)));
    }
    return restored.toString();
  }

  private static Case read(String written, int start, int end) {
    boolean capital = false;
    for (int at = start; at < end; at++) {
      char c = written.charAt(at);
      if (c >= 'a' && c <= 'z') {
        return Case.SMALL;
      }
      capital |= c >= 'A' && c <= 'Z' && at > start;
    }
    return capital ? Case.CAPITALS : Case.OPEN;
  }
}
