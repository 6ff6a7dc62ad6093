package vn.giaoban.search;

/// A query that stands for more words than can be sought, once its synonyms are counted.
public final class QueryTooBroadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param most how many words can be sought
  public QueryTooBroadException(int most) {
    super(
        ("with its synonyms the query stands for more than %d words; \"=\" before a word or phrase"
                + " leaves its synonyms out")
            .formatted(most));
  }
}
