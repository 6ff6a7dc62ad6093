package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/// Which part of a list is wanted.
///
/// @param size how many at most, from 0 to 1,000
/// @param after the `next` of an earlier answer to the same question; null for the first page
public record Page(int size, @Nullable String after) {
  public static final int MAX_SIZE = 1_000;
  public static final int DEFAULT_SIZE = 20;

  public Page {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 0 to 1000, not " + size);
    }
  }

  /// The first page.
  public static Page first(int size) {
    return new Page(size, null);
  }
}
