package vn.giaoban.text;

/// The first and the last line of a passage in its normalised source text, counted from 1.
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
