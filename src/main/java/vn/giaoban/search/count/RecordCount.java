package vn.giaoban.search.count;

/// A count of distinct directives and of the distinct notices they are in.
///
/// @param directives includes assessments if they were selected
public record RecordCount(long directives, long notices) {
  public static final RecordCount NONE = new RecordCount(0, 0);

  public RecordCount {
    if (directives < 0 || notices < 0) {
      throw new IllegalArgumentException(
          "a tally cannot be negative: %d, %d".formatted(directives, notices));
    }
  }
}
