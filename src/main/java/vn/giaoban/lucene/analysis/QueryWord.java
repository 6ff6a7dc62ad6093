package vn.giaoban.lucene.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import vn.giaoban.text.Folding;

/// A word of a query.
///
/// @param exact as [Fields#EXACT] holds it
/// @param plain as [Fields#PLAIN] holds it; also the spelling of a source without marks
/// @param width how many positions of the index it takes
/// @param compound whether it is a document number or the like
public record QueryWord(String exact, String plain, int width, boolean compound) {
  /// The form that the analyzer brings terms into before they are folded.
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

  /// Whether it may be a document's number: `296/kh-ubnd`.
  public boolean isDocumentNumber() {
    return compound && Character.isDigit(exact.charAt(0));
  }
}
