package vn.giaoban.vocabulary;

import java.util.regex.Pattern;
import vn.giaoban.text.Folding;

/// The form in which names of places are compared: folded words with one space between, so that `Bà
/// Rịa - Vũng Tàu` and `M'Đrắk` meet their words in a text.
public final class NameKey {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /// With marks, in one tone placement: `Hoà Bình` is `hòa bình`.
  public static String exact(String name) {
    return words(Folding.exact(name));
  }

  /// Without marks: `hoa binh`.
  public static String plain(String name) {
    return words(Folding.plain(name));
  }

  /// The words of a folded name.
  static String words(String folded) {
    return isPlainWords(folded) ? folded : NOT_WORD.matcher(folded).replaceAll(" ").strip();
  }

  /// Whether there is nothing to do, as with nearly every name.
  private static boolean isPlainWords(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i)) && folded.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
