package vn.giaoban.search;

/// A request to complete a query being typed.
///
/// @param text the query so far, with the caret at its end
/// @param selection only its filters and days apply; completions have hits within them
/// @param size maximum number, from 1 to 50
public record SuggestRequest(String text, Selection selection, int size) {
  public static final int MAX_SIZE = 50;
  public static final int DEFAULT_SIZE = 10;

  public SuggestRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 1 to 50, not " + size);
    }
  }
}
