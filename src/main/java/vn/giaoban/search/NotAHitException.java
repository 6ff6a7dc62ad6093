package vn.giaoban.search;

/// Thrown when neighbours are requested of a directive that is not a hit.
public final class NotAHitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final boolean known;

  /// @param known whether a directive with this id exists
  public NotAHitException(String id, boolean known) {
    super(
        known
            ? "the directive %s is not among the hits of this search".formatted(id)
            : "there is no directive " + id);
    this.id = id;
    this.known = known;
  }

  public String id() {
    return id;
  }

  public boolean isKnown() {
    return known;
  }
}
