package vn.giaoban.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings every token into a form for comparing.
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Form form;

  /// Changes the first `length` letters in place.
  @FunctionalInterface
  interface Form {
    void fold(char[] letters, int length);
  }

  FoldingFilter(TokenStream input, Form form) {
    super(input);
    this.form = form;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    form.fold(term.buffer(), term.length());
    return true;
  }
}
