package vn.giaoban.extract;

import java.util.function.UnaryOperator;
import vn.giaoban.text.Folding;

/// A text and its folded forms, all of one length, so that a position in one is a position in each.
///
/// @param exact in lower case, tone marks in one place
/// @param plain in lower case without any mark: what recognition errors mostly leave alone
record FoldedText(String text, String exact, String plain) {
  static FoldedText of(String text) {
    return new FoldedText(text, same(text, Folding::exact), same(text, Folding::plain));
  }

  private static String same(String text, UnaryOperator<String> fold) {
    var folded = fold.apply(text);
    return folded.length() == text.length() ? folded : letterByLetter(text, fold);
  }

  private static String letterByLetter(String text, UnaryOperator<String> fold) {
    var folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      var letter = fold.apply(text.substring(i, i + 1));
      if (letter.length() == 1) {
        folded.setCharAt(i, letter.charAt(0));
      }
    }
    return folded.toString();
  }
}
