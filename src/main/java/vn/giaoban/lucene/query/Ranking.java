package vn.giaoban.lucene.query;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/// What makes one record rank before another: BM25's parameters, and what neighbours count.
///
/// @param k1 how much a repeated word adds, from 0 (nothing) up
/// @param b how much a long text is held back, from 0 (not at all) to 1
/// @param pair the weight of two neighbouring syllables where that of a syllable is 1; 0 for none
public record Ranking(float k1, float b, float pair) {
  /// Measured: `src/docs/retrieval.md`.
  public static final Ranking STANDARD = new Ranking(0.9f, 0.9f, 0.5f);

  public IndexSearcher over(IndexReader reader) {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(k1, b));
    return searcher;
  }
}
