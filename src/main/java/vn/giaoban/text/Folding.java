package vn.giaoban.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Forms of a text for comparing, never for showing.
public final class Folding {
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// What the older placement of the tone mark makes of oa, oe, uy where none follows: it has the
  /// mark on the first vowel. By the second one with its mark.
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

  private static final char[] LETTERS = table();
  private static final @Nullable String[] OLDER = older();

  private Folding() {}

  /// Lower case with tone marks in one place: `Hoà` and `HÒA` are both `hòa`.
  ///
  /// The result has as many UTF-16 units as the composed input.
  public static String exact(String text) {
    var lower = text.toLowerCase(Locale.ROOT).toCharArray();
    placeTones(lower, lower.length);
    return new String(lower);
  }

  /// Puts tone marks in one place, in the first `length` of letters in lower case.
  public static void placeTones(char[] lower, int length) {
    for (int i = 1; i < length; i++) {
      var older = lower[i] < LETTERS.length ? OLDER[lower[i]] : null;
      if (older != null && isNewer(lower, i, length, older)) {
        older.getChars(0, 2, lower, i - 1);
      }
    }
  }

  /// Whether the vowel at `i` bears the tone mark behind its o or u, not in "qu", at the end of its
  /// syllable.
  private static boolean isNewer(char[] lower, int i, int length, String older) {
    return lower[i - 1] == plain(older.charAt(0))
        && (i < 2 || lower[i - 2] != 'q')
        && (i + 1 == length || !Character.isLetter(Character.codePointAt(lower, i + 1, length)));
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
    var letters = text.toCharArray();
    dropMarks(letters, letters.length);
    return new String(letters);
  }

  /// Makes the first `length` letters small and drops their marks.
  public static void dropMarks(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      letters[i] = plain(letters[i]);
    }
  }

  private static char plain(char c) {
    return c < LETTERS.length ? LETTERS[c] : withoutMarks(c);
  }

  /// For every letter of the Latin script, where Vietnamese lies.
  private static char[] table() {
    var table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      table[c] = withoutMarks(c);
    }
    return table;
  }

  private static @Nullable String[] older() {
    var older = new @Nullable String[LETTERS.length];
    OLD_TONE.forEach((marked, syllableEnd) -> older[marked] = syllableEnd);
    return older;
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
    if (isOneLine(text)) {
      return text;
    }
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isOneLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean here = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u000B';
      if (here && (space || text.charAt(i) != ' ')) {
        return false;
      }
      space = here;
    }
    return !space;
  }
}
