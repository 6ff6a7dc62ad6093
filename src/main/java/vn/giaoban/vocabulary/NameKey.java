package vn.giaoban.vocabulary;

import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;

/// The comparison key of place names: folded words joined by single spaces, so that `Bà Rịa - Vũng
/// Tàu` and `M'Đrắk` match the words of a text.
public final class NameKey {
  private NameKey() {}

  /// With diacritics, normalized tone marks: `Hoà Bình` becomes `hòa bình`.
  public static String exact(String name) {
    return words(Folding.exact(name));
  }

  /// Without diacritics: `hoa binh`.
  public static String plain(String name) {
    return words(Folding.plain(name));
  }

  /// The words of a folded name.
  static String words(String folded) {
    return isPlainWords(folded) ? folded : String.join(" ", WordBounds.of(folded).words());
  }

  /// Whether the name is already a key, as most are.
  private static boolean isPlainWords(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i)) && folded.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
