package vn.giaoban.lucene.analysis;

import java.util.Set;
import java.util.TreeSet;
import vn.giaoban.lucene.analysis.Compounds.Token;
import vn.giaoban.text.Folding;

/// The distinct words and word bigrams of a directive's text, for word counts. Words are the
/// indexed syllables in exact form. The words of a bigram are separated by spaces only, so none
/// crosses a comma, bracket or dash.
///
/// Tokens without a letter, document numbers and their parts are left out; a name such as `KH&CN`
/// is one word.
public final class DirectiveWords {
  private DirectiveWords() {}

  public static Set<String> of(String text) {
    var words = new TreeSet<String>();
    Token before = null;
    int skip = 0;
    for (var token : Compounds.ofText(text)) {
      if (skip-- > 0) {
        continue;
      }
      skip = token.width();
      if (isWord(token)) {
        words.add(term(token));
        if (before != null && text.substring(before.end(), token.start()).isBlank()) {
          words.add(BigramFilter.pair(term(before), term(token)));
        }
      }
      before = isWord(token) ? token : null;
    }
    return words;
  }

  private static boolean isWord(Token token) {
    return token.term().codePoints().anyMatch(Character::isLetter)
        && !(token.isCompound() && Character.isDigit(token.term().charAt(0)));
  }

  private static String term(Token token) {
    return Folding.exact(token.term());
  }
}
