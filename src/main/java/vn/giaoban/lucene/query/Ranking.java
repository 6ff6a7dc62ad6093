package vn.giaoban.lucene.query;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/// Ranking parameters of BM25 and bigrams.
///
/// @param k1 term frequency saturation, from 0
/// @param b length normalization, from 0 to 1
/// @param pair weight of a bigram relative to a syllable; 0 for none
public record Ranking(float k1, float b, float pair) {
  /// Chosen by measurement: `src/docs/retrieval.md`.
  public static final Ranking STANDARD = new Ranking(0.9f, 0.9f, 0.5f);

  public IndexSearcher over(IndexReader reader) {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(k1, b));
    return searcher;
  }
}
