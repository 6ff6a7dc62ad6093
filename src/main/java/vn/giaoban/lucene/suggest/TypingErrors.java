package vn.giaoban.lucene.suggest;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.text.EditDistance;

/// The error model of the noisy channel: log probabilities of typing errors. They are estimates,
/// not measured: wrong diacritics are frequent, as are letters that sound alike in some regions;
/// other wrong letters are rare.
final class TypingErrors {
  static final double AS_TYPED = 0;

  /// Diacritics left out although other words have them.
  static final double MARKS_LEFT_OUT = Math.log(0.3);

  static final double WRONG_MARKS = Math.log(0.05);
  static final double SPOKEN_ALIKE = Math.log(0.03);

  /// A missing or extra space.
  static final double SPACE = Math.log(0.02);

  static final double LETTER = Math.log(0.005);
  static final double TWO_LETTERS = Math.log(0.0001);

  /// Onsets that sound alike in some dialects.
  private static final List<List<String>> BEGINNINGS =
      List.of(
          List.of("tr", "ch"),
          List.of("s", "x"),
          List.of("gi", "d"),
          List.of("gi", "r"),
          List.of("d", "r"),
          List.of("l", "n"),
          List.of("ng", "ngh"),
          List.of("g", "gh"),
          List.of("c", "k"),
          List.of("d", "v"));

  /// Rhyme endings that sound alike in some dialects.
  private static final List<List<String>> ENDS =
      List.of(
          List.of("n", "ng"),
          List.of("c", "t"),
          List.of("n", "nh"),
          List.of("ch", "t"),
          List.of("i", "y"));

  private TypingErrors() {}

  /// A word one edit away.
  static double letter(String typedPlain, Lexicon.Form meant) {
    return soundingLike(typedPlain).contains(meant.plain()) ? SPOKEN_ALIKE : LETTER;
  }

  /// Both a wrong letter and wrong diacritics.
  static double marks(String typedExact, Lexicon.Form meant) {
    return EditDistance.atMostOne(typedExact, meant.exact()) ? AS_TYPED : WRONG_MARKS;
  }

  /// Syllables that sound alike, without diacritics.
  static List<String> soundingLike(String plain) {
    var alike = new ArrayList<String>();
    for (var pair : BEGINNINGS) {
      addBeginning(alike, plain, pair.getFirst(), pair.getLast());
      addBeginning(alike, plain, pair.getLast(), pair.getFirst());
    }
    for (var pair : ENDS) {
      addEnd(alike, plain, pair.getFirst(), pair.getLast());
      addEnd(alike, plain, pair.getLast(), pair.getFirst());
    }
    return alike;
  }

  private static void addBeginning(List<String> alike, String plain, String has, String other) {
    if (plain.startsWith(has) && plain.length() > has.length()) {
      alike.add(other + plain.substring(has.length()));
    }
  }

  private static void addEnd(List<String> alike, String plain, String has, String other) {
    if (plain.endsWith(has) && plain.length() > has.length()) {
      alike.add(plain.substring(0, plain.length() - has.length()) + other);
    }
  }
}
