package vn.giaoban.search.dimension;

/// A display name in Vietnamese and English.
public record Label(String vi, String en) {
  /// The form for files: Vietnamese, then English.
  public String both() {
    return vi + " / " + en;
  }
}
