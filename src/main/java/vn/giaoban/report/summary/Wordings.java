package vn.giaoban.report.summary;

import java.time.LocalDate;
import vn.giaoban.report.document.Cell;
import vn.giaoban.search.Dimension;

/// How reports say things in Vietnamese.
final class Wordings {
  private Wordings() {}

  static String day(LocalDate day) {
    return new Cell.Day(day).text();
  }

  /// `2020-08` as `8/2020`.
  static String month(String month) {
    return "%d/%s".formatted(Integer.parseInt(month.substring(5)), month.substring(0, 4));
  }

  /// What stands for records without a value.
  static String none(Dimension dimension) {
    return switch (dimension) {
      case TOPIC -> "Không xác định chủ đề";
      case UNIT, UNIT_TEXT -> "Không nêu đơn vị";
      case PROVINCE, PROVINCE_NOW -> "Không xác định tỉnh";
      case AGENCY -> "Không xác định cơ quan";
      case WITH -> "Không nêu đơn vị phối hợp";
      case DEADLINE -> "Không nêu thời hạn";
      case DATE -> "Không xác định thời gian";
      case KIND, TYPE, CHAIR -> "Không xác định";
    };
  }

  static String label(Dimension dimension) {
    return switch (dimension) {
      case PROVINCE -> "Tỉnh, thành phố";
      case PROVINCE_NOW -> "Tỉnh hiện nay";
      case AGENCY -> "Cơ quan";
      case UNIT -> "Đơn vị được giao";
      case UNIT_TEXT -> "Đơn vị như văn bản ghi";
      case WITH -> "Đơn vị phối hợp";
      case TOPIC -> "Chủ đề";
      case DATE -> "Thời gian";
      case KIND -> "Loại mục";
      case TYPE -> "Loại văn bản";
      case DEADLINE -> "Thời hạn";
      case CHAIR -> "Người chủ trì";
    };
  }
}
