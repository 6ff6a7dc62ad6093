package vn.giaoban.text;

/// A range of lines in the normalized source text, from 1, both ends included.
public record Lines(int first, int last) {
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no lines: %d to %d".formatted(first, last));
    }
  }

  public Lines through(Lines other) {
    return new Lines(Math.min(first, other.first), Math.max(last, other.last));
  }
}
