package vn.giaoban.export;

import vn.giaoban.notice.DateBasis;

/// What codes without a vocabulary are called in files.
final class Labels {
  private Labels() {}

  /// Which of a notice's dates a day is.
  static String of(DateBasis basis) {
    return switch (basis) {
      case MET_ON -> "Ngày họp";
      case ISSUED_ON -> "Ngày ban hành";
      case PERIOD -> "Kỳ báo cáo";
      case NONE -> "";
    };
  }
}
