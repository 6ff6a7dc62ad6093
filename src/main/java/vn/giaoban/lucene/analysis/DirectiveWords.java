package vn.giaoban.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
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

  public static Set<String> of(SplitText split) {
    var text = split.text();
    var words = new LinkedHashSet<String>();
    Token before = null;
    String first = "";
    int skip = 0;
    for (var token : split.tokens()) {
      if (skip-- > 0) {
        continue;
      }
      skip = token.width();
      if (isWord(token)) {
        var term = Folding.exact(token.term());
        words.add(term);
        if (before != null && text.substring(before.end(), token.start()).isBlank()) {
          words.add(Terms.pair(first, term));
        }
        before = token;
        first = term;
      } else {
        before = null;
      }
    }
    return words;
  }

  private static boolean isWord(Token token) {
    return token.term().codePoints().anyMatch(Character::isLetter)
        && !(token.isCompound() && Character.isDigit(token.term().charAt(0)));
  }
}
