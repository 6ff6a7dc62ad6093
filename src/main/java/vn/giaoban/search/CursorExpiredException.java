package vn.giaoban.search;

/// Thrown for a relevance cursor whose index generation is no longer open.
public final class CursorExpiredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CursorExpiredException(long generation) {
    super("generation %d of the index is no longer open".formatted(generation));
  }
}
