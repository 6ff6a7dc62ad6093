package vn.giaoban.lucene.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// A tokenizer that emits [Compounds]; a compound has the position of its first part.
final class SyllableTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);

  private List<Compounds.Token> tokens = List.of();
  private int next;
  private boolean insideCompound;
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    length = text.getBuffer().length();
    tokens = Compounds.ofText(text.toString());
    next = 0;
    insideCompound = false;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    var token = tokens.get(next++);
    term.append(token.term());
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    step.setPositionIncrement(insideCompound ? 0 : 1);
    width.setPositionLength(Math.max(1, token.width()));
    insideCompound = token.isCompound();
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
