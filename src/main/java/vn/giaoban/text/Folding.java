package vn.giaoban.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Forms of a text for comparing, never for showing.
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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

  /// Lower case without any mark: `Đường` is `duong`. As long as the composed input.
  public static String plain(String text) {
    var decomposed = java.text.Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
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
