package vn.giaoban.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/// A token filter that emits syllable bigrams: `so huu tri tue` becomes `so huu`, `huu tri`, `tri
/// tue`. Compounds are skipped, since their parts follow.
public final class BigramFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);
  private @Nullable String before;

  BigramFilter(TokenStream input) {
    super(input);
  }

  /// The term of a bigram.
  public static String pair(String first, String second) {
    return first + " " + second;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = null;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (width.getPositionLength() > 1) {
        continue;
      }
      var first = before;
      before = term.toString();
      if (first != null) {
        term.setEmpty().append(pair(first, before));
        step.setPositionIncrement(1);
        return true;
      }
    }
    return false;
  }
}
