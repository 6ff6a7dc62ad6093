package vn.giaoban.search;

/// Which notices are asked for, the newest first and those without a day last.
///
/// @param selection of days and filters on dimensions that notices have as a whole, without a query
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
