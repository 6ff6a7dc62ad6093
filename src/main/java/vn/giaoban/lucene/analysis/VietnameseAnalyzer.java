package vn.giaoban.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import vn.giaoban.text.Folding;

/// How texts become index terms: syllables, and compounds such as document numbers beside their
/// parts, in the compatibility form of Unicode with case folded (NFKC_Casefold). [Fields#EXACT]
/// keeps marks, with tone marks in one place, [Fields#PLAIN] drops them, and [Fields#PAIRS] joins
/// the neighbours of the latter.
public final class VietnameseAnalyzer extends Analyzer {
  /// Wider than any proximity, so that nothing matches across text and heading.
  static final int GAP = 1_000;

  public VietnameseAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokens = new SyllableTokenizer();
    var normal = new ICUNormalizer2Filter(tokens, QueryWord.NORMALIZER);
    return new TokenStreamComponents(
        tokens,
        switch (fieldName) {
          case Fields.PLAIN -> new FoldingFilter(normal, Folding::dropMarks);
          case Fields.PAIRS -> new BigramFilter(new FoldingFilter(normal, Folding::dropMarks));
          default -> new FoldingFilter(normal, Folding::placeTones);
        });
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }

  @Override
  public int getOffsetGap(String fieldName) {
    return Fields.OFFSET_GAP;
  }
}
