package vn.giaoban.export;

import vn.giaoban.notice.DateBasis;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Label;

/// Labels of codes without a vocabulary, for files.
final class Labels {
  private Labels() {}

  /// The label of the notice date that a day was taken from.
  static Cell of(DateBasis basis) {
    return switch (basis) {
      case MET_ON -> named("Ngày họp", "Meeting");
      case ISSUED_ON -> named("Ngày ban hành", "Issue");
      case PERIOD -> named("Kỳ báo cáo", "Period");
      case NONE -> new Cell.Empty();
    };
  }

  /// The label of an order of hits.
  static Label of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new Label("phù hợp nhất trước", "by relevance");
      case DATE -> new Label("cũ trước", "oldest first");
      case DATE_DESCENDING -> new Label("mới trước", "newest first");
      case ADDED_DESCENDING -> new Label("mới nhận trước", "last added first");
      case DEADLINE -> new Label("thời hạn gần trước", "by deadline");
      case PROVINCE -> new Label("theo tỉnh", "by province");
    };
  }

  private static Cell named(String vietnamese, String english) {
    return new Cell.Named(new Label(vietnamese, english));
  }
}
