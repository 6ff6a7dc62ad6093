package vn.giaoban.export;

import vn.giaoban.notice.DateBasis;
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

  private static Cell named(String vietnamese, String english) {
    return new Cell.Named(new Label(vietnamese, english));
  }
}
