package vn.giaoban.lucene.analysis;

/// Limits of index terms.
public final class Terms {
  /// Far below Lucene's limit of term bytes in any script.
  private static final int MAX_LENGTH = 1_000;

  private Terms() {}

  /// The term of a bigram.
  public static String pair(String first, String second) {
    return first + " " + second;
  }

  public static String clip(String value) {
    return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH);
  }
}
