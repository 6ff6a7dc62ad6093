package vn.giaoban.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import vn.giaoban.text.Folding;

/// The analyzer for Vietnamese text: syllables, with compounds such as document numbers beside
/// their parts, normalized by NFKC_Casefold. [Fields#EXACT] keeps diacritics and normalizes the
/// place of tone marks, [Fields#PLAIN] drops diacritics, and [Fields#PAIRS] emits bigrams of the
/// latter.
public final class VietnameseAnalyzer extends Analyzer {
  /// Position gap, larger than any proximity, so that no phrase matches across text and heading.
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
