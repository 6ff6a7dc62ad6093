package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/// A request for a list of notices, newest first, undated ones last.
///
/// @param selection days and filters on notice dimensions, without a query
/// @param missing what the notices lack; null for all
public record NoticesRequest(Selection selection, @Nullable MissingFact missing, Page page) {
  public NoticesRequest {
    if (!selection.isOfNotices()) {
      throw new IllegalArgumentException("notices are not selected by " + selection);
    }
  }

  public NoticesRequest(Selection selection, Page page) {
    this(selection, null, page);
  }

  /// The newest of all notices.
  public static NoticesRequest newest(int size) {
    return new NoticesRequest(Selection.EVERYTHING, Page.first(size));
  }
}
