package vn.giaoban.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms of a text for comparing, never for showing.
public final class Folding {
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// A tone mark on the second vowel of oa, oe, uy where none follows: the older placement has it
  /// on the first.
  private static final Pattern NEW_TONE =
      Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

  private static final Map<Character, String> OLD_TONE =
      Map.ofEntries(
          Map.entry('à', "òa"),
          Map.entry('á', "óa"),
          Map.entry('ả', "ỏa"),
          Map.entry('ã', "õa"),
          Map.entry('ạ', "ọa"),
          Map.entry('è', "òe"),
          Map.entry('é', "óe"),
          Map.entry('ẻ', "ỏe"),
          Map.entry('ẽ', "õe"),
          Map.entry('ẹ', "ọe"),
          Map.entry('ỳ', "ùy"),
          Map.entry('ý', "úy"),
          Map.entry('ỷ', "ủy"),
          Map.entry('ỹ', "ũy"),
          Map.entry('ỵ', "ụy"));

  private static final char[] PLAIN = table();

  private Folding() {}

  /// Lower case with tone marks in one place: `Hoà` and `HÒA` are both `hòa`.
  ///
  /// The result has as many UTF-16 units as the composed input.
  public static String exact(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return NEW_TONE
        .matcher(lower)
        .replaceAll(
            match -> Matcher.quoteReplacement(tone(match.group().charAt(1), match.group())));
  }

  private static String tone(char marked, String syllableEnd) {
    return OLD_TONE.getOrDefault(marked, syllableEnd);
  }

  /// The exact form that words may start with which start as `exact` does: in `hòa` the tone mark
  /// moves where more letters follow, as in `hoàng`. The same text where none does.
  public static String continued(String exact) {
    int end = exact.length() - 2;
    for (var tone : OLD_TONE.entrySet()) {
      if (exact.endsWith(tone.getValue()) && (end == 0 || exact.charAt(end - 1) != 'q')) {
        return exact.substring(0, end) + first(tone.getValue()) + tone.getKey();
      }
    }
    return exact;
  }

  private static char first(String syllableEnd) {
    return plain(syllableEnd.charAt(0));
  }

  /// Lower case without any mark: `Đường` is `duong`. Exactly as long as the input, so that
  /// positions in one are positions in the other.
  public static String plain(String text) {
    var plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(text.charAt(i));
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return c < PLAIN.length ? PLAIN[c] : withoutMarks(c);
  }

  /// For every letter of the Latin script, where Vietnamese lies.
  private static char[] table() {
    var table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      table[c] = withoutMarks(c);
    }
    return table;
  }

  private static char withoutMarks(char c) {
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c == 'Đ' || c == 'đ') {
      return 'd';
    }
    return Character.toLowerCase(
        java.text.Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0));
  }

  /// The text as a part of an address: `Nghệ An` is `nghe-an`.
  public static String slug(String text) {
    var dashed = NOT_SLUG.matcher(plain(text)).replaceAll("-");
    return dashed.replaceAll("^-|-$", "");
  }

  /// One line with single spaces.
  public static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
