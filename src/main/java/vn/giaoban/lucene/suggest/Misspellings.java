package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;

/// The corrected spellings of single words of a query, by the likeliest readings of the whole.
public final class Misspellings {
  private final Respelling respelling;
  private final boolean marked;

  /// @param marked whether the query is sensitive to diacritics
  public Misspellings(IndexReader reader, QueryTimeout limit, boolean marked) {
    this.respelling = new Respelling(new Lexicon(reader, limit));
    this.marked = marked;
  }

  /// What each word of a text may have been meant for, likeliest first.
  public List<List<String>> of(String text) {
    try {
      return respelling.ofWords(text, marked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
