package vn.giaoban.export;

import vn.giaoban.notice.DateBasis;
import vn.giaoban.search.dimension.Dimension;

/// What dimensions and codes without a vocabulary are called in files.
final class Labels {
  private Labels() {}

  /// As the page has it, with English beside it.
  static String of(Dimension dimension) {
    return switch (dimension) {
      case PROVINCE -> "Tỉnh, thành phố / Province";
      case PROVINCE_NOW -> "Tỉnh hiện nay / Province today";
      case AGENCY -> "Cơ quan / Agency";
      case UNIT -> "Đơn vị được giao / Unit";
      case UNIT_TEXT -> "Đơn vị như văn bản ghi / Unit as written";
      case WITH -> "Đơn vị phối hợp / Taking part";
      case TOPIC -> "Chủ đề / Topic";
      case DATE -> "Thời gian / Date";
      case KIND -> "Loại mục / Kind";
      case TYPE -> "Loại văn bản / Document type";
      case DEADLINE -> "Thời hạn / Deadline";
      case CHAIR -> "Người chủ trì / Chair";
    };
  }

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
