package vn.giaoban.search;

/// Thrown for a query that expands to too many words through synonyms.
public final class QueryTooBroadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param most maximum number of words
  public QueryTooBroadException(int most) {
    super(
        ("with its synonyms the query stands for more than %d words; \"=\" before a word or phrase"
                + " leaves its synonyms out")
            .formatted(most));
  }
}
