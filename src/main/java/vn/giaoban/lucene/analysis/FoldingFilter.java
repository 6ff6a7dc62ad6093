package vn.giaoban.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A token filter that folds each term in place.
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Form form;

  /// Folds the first `length` characters in place.
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
