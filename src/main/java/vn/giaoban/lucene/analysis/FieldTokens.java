package vn.giaoban.lucene.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// The tokens of a [SplitText] in one field. A compound has the position of its first part; bigrams
/// pass over compounds, since their parts follow.
final class FieldTokens extends TokenStream {
  private static final SplitText NOTHING = SplitText.of("");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);

  private final String field;
  private SplitText split = NOTHING;
  private String[] terms = {};
  private int next;
  private boolean insideCompound;
  private String before = "";

  FieldTokens(String field) {
    this.field = field;
  }

  /// Begins with another text.
  void read(SplitText other) {
    split = other;
    terms = field.equals(Fields.EXACT) ? other.exact() : other.plain();
  }

  @Override
  public void reset() {
    next = 0;
    insideCompound = false;
    before = "";
  }

  @Override
  public boolean incrementToken() {
    return field.equals(Fields.PAIRS) ? nextPair() : nextToken();
  }

  private boolean nextToken() {
    if (next == terms.length) {
      return false;
    }
    var token = set(terms[next]);
    step.setPositionIncrement(insideCompound ? 0 : 1);
    insideCompound = token.isCompound();
    return true;
  }

  private boolean nextPair() {
    while (next < terms.length) {
      if (split.tokens().get(next).width() > 1) {
        next++;
        continue;
      }
      var first = before;
      before = terms[next];
      if (first.isEmpty()) {
        next++;
        continue;
      }
      set(Terms.pair(first, before));
      return true;
    }
    return false;
  }

  /// Sets the attributes of the next token.
  private Compounds.Token set(String text) {
    clearAttributes();
    var token = split.tokens().get(next++);
    term.append(text);
    offset.setOffset(token.start(), token.end());
    width.setPositionLength(Math.max(1, token.width()));
    return token;
  }

  @Override
  public void end() {
    clearAttributes();
    step.setPositionIncrement(0);
    offset.setOffset(split.text().length(), split.text().length());
  }
}
