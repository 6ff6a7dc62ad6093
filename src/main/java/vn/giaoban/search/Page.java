package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param size maximum number of items, from 0 to 1,000
/// @param after cursor of the previous page; null for the first page
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
