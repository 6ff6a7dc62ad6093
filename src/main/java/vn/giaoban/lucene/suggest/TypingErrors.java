package vn.giaoban.lucene.suggest;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.text.Edits;

/// How likely it is that a word was typed for another one: the natural logarithm of a share of
/// mistakes. The shares are set by hand: wrong marks are common, and so are the pairs of letters
/// that regions of the country speak alike; any other letter is not.
final class TypingErrors {
  static final double AS_TYPED = 0;

  /// Marks left out where other words have them.
  static final double MARKS_LEFT_OUT = Math.log(0.3);

  static final double WRONG_MARKS = Math.log(0.05);
  static final double SPOKEN_ALIKE = Math.log(0.03);

  /// A space left out, or one too many.
  static final double SPACE = Math.log(0.02);

  static final double LETTER = Math.log(0.005);
  static final double TWO_LETTERS = Math.log(0.0001);

  /// What begins syllables that sound alike to many.
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

  /// What ends them.
  private static final List<List<String>> ENDS =
      List.of(
          List.of("n", "ng"),
          List.of("c", "t"),
          List.of("n", "nh"),
          List.of("ch", "t"),
          List.of("i", "y"));

  private TypingErrors() {}

  /// Of a word that is a letter away.
  static double letter(String typedPlain, Lexicon.Form meant) {
    return soundingLike(typedPlain).contains(meant.plain()) ? SPOKEN_ALIKE : LETTER;
  }

  /// Both letters and marks.
  static double marks(String typedExact, Lexicon.Form meant) {
    return Edits.atMostOne(typedExact, meant.exact()) ? AS_TYPED : WRONG_MARKS;
  }

  /// The syllables that sound alike, without marks.
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
