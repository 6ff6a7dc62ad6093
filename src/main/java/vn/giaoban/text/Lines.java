package vn.giaoban.text;

/// A range of lines in the normalized source text, from 1, both ends included.
///
/// @param page on which it begins, from 1; 0 if the format has no pages
public record Lines(int first, int last, int page) {
  public Lines {
    if (first < 1 || last < first || page < 0) {
      throw new IllegalArgumentException("no lines: %d to %d".formatted(first, last));
    }
  }

  /// Lines of a text without pages.
  public Lines(int first, int last) {
    this(first, last, 0);
  }

  /// The same on a page.
  public Lines onPage(int number) {
    return new Lines(first, last, number);
  }

  public Lines through(Lines other) {
    return new Lines(
        Math.min(first, other.first),
        Math.max(last, other.last),
        first <= other.first ? page : other.page);
  }
}
