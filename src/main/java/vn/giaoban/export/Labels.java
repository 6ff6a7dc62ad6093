package vn.giaoban.export;

import vn.giaoban.notice.DateBasis;

/// Labels of codes without a vocabulary, for files.
final class Labels {
  private Labels() {}

  /// The label of the notice date that a day was taken from.
  static String of(DateBasis basis) {
    return switch (basis) {
      case MET_ON -> "Ngày họp";
      case ISSUED_ON -> "Ngày ban hành";
      case PERIOD -> "Kỳ báo cáo";
      case NONE -> "";
    };
  }
}
