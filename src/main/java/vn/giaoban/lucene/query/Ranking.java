package vn.giaoban.lucene.query;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import vn.giaoban.lucene.analysis.FunctionWords;
import vn.giaoban.lucene.analysis.QueryWord;

/// Ranking parameters of BM25 and bigrams.
///
/// @param k1 term frequency saturation, from 0
/// @param b length normalization, from 0 to 1
/// @param pair weight of a bigram relative to a syllable; 0 for none
public record Ranking(float k1, float b, float pair) {
  /// Chosen by measurement: `src/docs/retrieval.md`.
  public static final Ranking STANDARD = new Ranking(0.9f, 0.9f, 0.5f);

  /// Weight of a bigram with a function word, of which questions have many that tell nothing,
  /// relative to any other.
  private static final float JOINED = 0.5f;

  /// The weight of the bigram of two neighbours.
  float pair(QueryWord first, QueryWord second) {
    return joins(first) || joins(second) ? JOINED * pair : pair;
  }

  private static boolean joins(QueryWord word) {
    return FunctionWords.JOINING.contains(word.exact());
  }

  public IndexSearcher over(IndexReader reader) {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(k1, b));
    return searcher;
  }
}
