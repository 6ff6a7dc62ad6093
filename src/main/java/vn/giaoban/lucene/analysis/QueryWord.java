package vn.giaoban.lucene.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import vn.giaoban.text.Folding;
import vn.giaoban.text.SpellingVariants;

/// A word of a query.
///
/// @param exact its term in [Fields#EXACT]
/// @param plain its term in [Fields#PLAIN], also its spelling in a source without diacritics
/// @param width number of index positions it spans
/// @param compound whether it is a document number or similar
public record QueryWord(String exact, String plain, int width, boolean compound) {
  /// Normal form of terms before folding, as in the analyzer.
  static final Normalizer2 NORMALIZER = Normalizer2.getNFKCCasefoldInstance();

  public static List<QueryWord> of(String text) {
    return Compounds.ofQuery(text).stream().map(QueryWord::of).toList();
  }

  private static QueryWord of(Compounds.Token token) {
    var normal = NORMALIZER.normalize(token.term());
    return new QueryWord(
        Folding.exact(normal),
        Folding.plain(normal),
        Math.max(1, token.width()),
        token.isCompound());
  }

  public boolean isMarked() {
    return !exact.equals(plain);
  }

  /// Its other spellings that are read alike, as terms in [Fields#EXACT].
  public List<String> variants() {
    return compound ? List.of() : SpellingVariants.of(exact);
  }

  /// Whether it looks like a document number: `296/kh-ubnd`.
  public boolean isDocumentNumber() {
    return compound && Character.isDigit(exact.charAt(0));
  }
}
