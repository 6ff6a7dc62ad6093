package vn.giaoban.lucene.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import vn.giaoban.text.Folding;

/// A text split into tokens once, for all fields.
///
/// Terms are normalized by NFKC_Casefold. [Fields#EXACT] keeps diacritics and normalizes the place
/// of tone marks, [Fields#PLAIN] drops diacritics, and [Fields#PAIRS] has syllable bigrams of the
/// latter: `so huu tri tue` becomes `so huu`, `huu tri`, `tri tue`.
public final class SplitText {
  private final String text;
  private final List<Compounds.Token> tokens;
  private final String[] exact;
  private final String[] plain;

  private SplitText(String text, List<Compounds.Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    exact = new String[tokens.size()];
    plain = new String[tokens.size()];
    for (int i = 0; i < exact.length; i++) {
      var letters = QueryWord.NORMALIZER.normalize(tokens.get(i).term()).toCharArray();
      Folding.placeTones(letters, letters.length);
      exact[i] = new String(letters);
      Folding.dropMarks(letters, letters.length);
      plain[i] = new String(letters);
    }
  }

  public static SplitText of(String text) {
    return new SplitText(text, Compounds.ofText(text));
  }

  /// The tokens of [Fields#EXACT], [Fields#PLAIN] or [Fields#PAIRS].
  public TokenStream in(String field) {
    var stream = new FieldTokens(field);
    stream.read(this);
    return stream;
  }

  String text() {
    return text;
  }

  List<Compounds.Token> tokens() {
    return tokens;
  }

  /// The terms of the tokens, with diacritics.
  String[] exact() {
    return exact;
  }

  /// The terms of the tokens, without diacritics.
  String[] plain() {
    return plain;
  }
}
