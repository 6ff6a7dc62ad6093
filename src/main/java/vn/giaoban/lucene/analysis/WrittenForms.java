package vn.giaoban.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words and word bigrams of a text as written, each in the form of [Fields#writtenTerm]. The
/// words of a bigram are separated by spaces only. The capital that starts a sentence is lowered.
public record WrittenForms(Set<String> words, Set<String> pairs) {
  private static final String SENTENCE_END = ".;:!?\n“\"";

  public static WrittenForms of(SplitText split) {
    var text = split.text();
    var words = new LinkedHashSet<String>();
    var pairs = new LinkedHashSet<String>();
    Compounds.Token before = null;
    String first = "";
    for (var token : split.tokens()) {
      if (token.isCompound()) {
        words.add(Fields.writtenTerm(token.term()));
        continue;
      }
      var shown = shown(text, before, token);
      words.add(Fields.writtenTerm(shown));
      if (before != null && token.start() - before.end() == 1) {
        pairs.add(Fields.writtenTerm(Terms.pair(first, shown)));
      }
      before = token;
      first = shown;
    }
    return new WrittenForms(words, pairs);
  }

  private static String shown(
      String text, Compounds.@Nullable Token before, Compounds.Token token) {
    boolean begins = before == null || ends(text, before.end(), token.start());
    return begins && isCapitalised(token.term())
        ? token.term().toLowerCase(Locale.ROOT)
        : token.term();
  }

  /// Whether a sentence ends in a part of a text.
  private static boolean ends(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (SENTENCE_END.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is one capital followed by small letters.
  private static boolean isCapitalised(String word) {
    return Character.getType(word.codePointAt(0)) == Character.UPPERCASE_LETTER
        && word.codePoints()
            .skip(1)
            .allMatch(letter -> Character.getType(letter) == Character.LOWERCASE_LETTER);
  }
}
