package vn.giaoban.search;

/// A request for a list of notices, newest first, undated ones last.
///
/// @param selection days and filters on notice dimensions, without a query
public record NoticesRequest(Selection selection, Page page) {
  public NoticesRequest {
    if (!selection.isOfNotices()) {
      throw new IllegalArgumentException("notices are not selected by " + selection);
    }
  }

  /// The newest of all notices.
  public static NoticesRequest newest(int size) {
    return new NoticesRequest(Selection.EVERYTHING, Page.first(size));
  }
}
