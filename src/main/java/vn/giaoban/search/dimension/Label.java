package vn.giaoban.search.dimension;

/// What something is called, in both languages.
public record Label(String vi, String en) {
  /// As files have it: the Vietnamese with the English beside it.
  public String both() {
    return vi + " / " + en;
  }
}
