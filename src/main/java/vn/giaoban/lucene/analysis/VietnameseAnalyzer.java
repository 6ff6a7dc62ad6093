package vn.giaoban.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;

/// The analyzer for Vietnamese text, in each field as [SplitText] says: syllables, with compounds
/// such as document numbers beside their parts.
public final class VietnameseAnalyzer extends Analyzer {
  /// Position gap, larger than any proximity, so that no phrase matches across text and heading.
  static final int GAP = 1_000;

  public VietnameseAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokens = new FieldTokens(fieldName);
    return new TokenStreamComponents(reader -> tokens.read(SplitText.of(text(reader))), tokens);
  }

  private static String text(Reader reader) {
    var text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
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
