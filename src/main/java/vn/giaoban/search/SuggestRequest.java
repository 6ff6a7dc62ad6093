package vn.giaoban.search;

/// A query that somebody is typing, to be completed.
///
/// @param text as typed so far; the caret stands at its end
/// @param selection of which the filters and the days matter: what has no hit under them is not
///   suggested
/// @param size how many at most, from 1 to 50
public record SuggestRequest(String text, Selection selection, int size) {
  public static final int MAX_SIZE = 50;
  public static final int DEFAULT_SIZE = 10;

  public SuggestRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 1 to 50, not " + size);
    }
  }
}
