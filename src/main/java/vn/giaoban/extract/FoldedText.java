package vn.giaoban.extract;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.Reading;

/// A text with its folded forms, which have the same length, so that offsets hold for all.
///
/// @param exact in lower case, tone marks in one place
/// @param plain in lower case without diacritics, which OCR often misreads
/// @param words its matches in the word tables
/// @param numbered whether it contains a digit
record FoldedText(String text, String exact, String plain, Reading words, boolean numbered) {
  static FoldedText of(Reading words) {
    return new FoldedText(
        words.text(), words.exact(), words.plain(), words, hasDigit(words.text()));
  }

  /// Folds a text, with the tables that ship with the program.
  static FoldedText of(String text) {
    return of(new Findings(Lexicon.standard()).of(text));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// The start of the first number from `index`; -1 if there is none.
  int nextNumber(int index) {
    for (int i = index; i < text.length(); i++) {
      if (isDigit(i) && (i == 0 || !isDigit(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDigit(int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  /// A regular expression over one of the forms, applied only where a match may start.
  static final class Search {
    private final Matcher matcher;
    private final IntUnaryOperator next;
    private final int length;
    private int free;

    /// @param next the next index at which a match may start, from an index; -1 if there is none
    Search(Pattern shape, String form, IntUnaryOperator next) {
      this.matcher = shape.matcher(form).useTransparentBounds(true).useAnchoringBounds(false);
      this.next = next;
      this.length = form.length();
    }

    /// Whether there is a further match.
    boolean find() {
      for (int i = next.applyAsInt(free); i >= 0; i = next.applyAsInt(i + 1)) {
        if (matcher.region(i, length).lookingAt()) {
          free = Math.max(matcher.end(), i + 1);
          return true;
        }
      }
      free = length;
      return false;
    }

    Matcher found() {
      return matcher;
    }
  }
}
