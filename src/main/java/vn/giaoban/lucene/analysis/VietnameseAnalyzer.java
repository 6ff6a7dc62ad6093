package vn.giaoban.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import vn.giaoban.text.Folding;

/// How texts become index terms: syllables, and compounds such as document numbers beside their
/// parts; [Fields#EXACT] keeps marks, with tone marks in one place, [Fields#PLAIN] drops them, and
/// [Fields#PAIRS] joins the neighbours of the latter.
public final class VietnameseAnalyzer extends Analyzer {
  /// Wider than any proximity, so that nothing matches across text and heading.
  static final int GAP = 1_000;

  public VietnameseAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokens = new SyllableTokenizer();
    return new TokenStreamComponents(
        tokens,
        switch (fieldName) {
          case Fields.PLAIN -> new FoldingFilter(tokens, Folding::plain);
          case Fields.PAIRS -> new BigramFilter(new FoldingFilter(tokens, Folding::plain));
          default -> new FoldingFilter(tokens, Folding::exact);
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
