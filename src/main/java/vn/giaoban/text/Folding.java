package vn.giaoban.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Folds text for comparison: without case, and optionally without diacritics.
public final class Folding {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Maps a toned vowel of old-style placement (on the first vowel of oa, oe, uy at the end of a
  /// syllable) by its new-style form.
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

  private static final char[] LETTERS = table(Folding::withoutMarks);
  private static final char[] SMALL = table(Character::toLowerCase);
  private static final @Nullable String[] OLDER = older();

  private Folding() {}

  /// Lower case with normalized tone mark placement: `Hoà` and `HÒA` both become `hòa`.
  ///
  /// The result has as many UTF-16 units as the input.
  public static String exact(String text) {
    var lower = lower(text);
    placeTones(lower, lower.length);
    return new String(lower);
  }

  /// Normalizes tone mark placement in the first `length` lower-case characters, in place.
  public static void placeTones(char[] lower, int length) {
    for (int i = 1; i < length; i++) {
      var older = lower[i] < LETTERS.length ? OLDER[lower[i]] : null;
      if (older != null && isNewer(lower, i, length, older)) {
        older.getChars(0, 2, lower, i - 1);
      }
    }
  }

  /// In lower case, letter by letter where that is the same, or keeps the length and the usual way
  /// does not.
  private static char[] lower(String text) {
    var letters = text.toCharArray();
    return lowered(letters) ? letters : lowerByText(text);
  }

  /// Lower-cases the letters in place up to the first whose small form depends on others.
  private static boolean lowered(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c)) {
        return false;
      }
      letters[i] = c < SMALL.length ? SMALL[c] : Character.toLowerCase(c);
    }
    return true;
  }

  private static char[] lowerByText(String text) {
    var lower = text.toLowerCase(Locale.ROOT).toCharArray();
    if (lower.length != text.length()) {
      lower = text.toCharArray();
      for (int i = 0; i < lower.length; i++) {
        lower[i] = Character.toLowerCase(lower[i]);
      }
    }
    return lower;
  }

  /// Whether the vowel at `i` has a new-style tone mark: after o or u, not after "qu", at the end
  /// of its syllable.
  private static boolean isNewer(char[] lower, int i, int length, String older) {
    return lower[i - 1] == plain(older.charAt(0))
        && (i < 2 || lower[i - 2] != 'q')
        && (i + 1 == length || !Character.isLetter(Character.codePointAt(lower, i + 1, length)));
  }

  /// The exact form of longer words that start with `exact`: the tone mark of `hòa` moves as
  /// letters follow, as in `hoàng`. The same text if no mark moves.
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

  /// Lower case without diacritics: `Đường` becomes `duong`. Has the same length as the input, so
  /// that positions stay valid.
  public static String plain(String text) {
    var letters = text.toCharArray();
    dropMarks(letters, letters.length);
    return new String(letters);
  }

  /// Lower-cases the first `length` characters and drops their diacritics, in place.
  public static void dropMarks(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      letters[i] = plain(letters[i]);
    }
  }

  private static char plain(char c) {
    return c < LETTERS.length ? LETTERS[c] : withoutMarks(c);
  }

  /// For all Latin letters, including Vietnamese ones.
  private static char[] table(IntUnaryOperator form) {
    var table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      table[c] = (char) form.applyAsInt(c);
    }
    return table;
  }

  private static @Nullable String[] older() {
    var older = new @Nullable String[LETTERS.length];
    OLD_TONE.forEach((marked, syllableEnd) -> older[marked] = syllableEnd);
    return older;
  }

  private static char withoutMarks(int letter) {
    char c = (char) letter;
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c == 'Đ' || c == 'đ') {
      return 'd';
    }
    return Character.toLowerCase(
        java.text.Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0));
  }

  /// A slug for URLs: `Nghệ An` becomes `nghe-an`.
  public static String slug(String text) {
    var slug = new StringBuilder();
    for (char c : plain(text).toCharArray()) {
      if (isSlug(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.isEmpty() || slug.charAt(slug.length() - 1) != '-'
        ? slug.toString()
        : slug.substring(0, slug.length() - 1);
  }

  private static boolean isSlug(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /// Collapses white space to single spaces, on one line.
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
