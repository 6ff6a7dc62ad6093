package vn.giaoban.report.summary;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Period;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.search.dimension.Dimension;

/// How reports say things in Vietnamese.
final class Wordings {
  private Wordings() {}

  static String day(LocalDate day) {
    return new Value.Day(day).text();
  }

  /// `2020-08` as `8/2020`, `2020-02` as `02/2020`.
  static String month(String month) {
    return month(YearMonth.parse(month));
  }

  private static String month(YearMonth month) {
    return (month.getMonthValue() < 3 ? "%02d/%d" : "%d/%d")
        .formatted(month.getMonthValue(), month.getYear());
  }

  /// Where a directive stands, and who must act.
  static String source(Item item) {
    return item.units().isEmpty()
        ? item.cite()
        : item.cite() + "; đơn vị được giao: " + String.join(", ", item.units());
  }

  static String roman(int number) {
    return NumberFormat.getInstance(ULocale.forLanguageTag("vi-u-nu-roman")).format(number);
  }

  /// When a directive is due, each deadline a line; with the words of its notice where the text of
  /// the directive does not have them.
  static Value deadlines(Item item) {
    var deadlines = item.deadlines();
    return deadlines.size() == 1
            && deadlines.getFirst().on() instanceof Period.Day(var day)
            && says(item, deadlines.getFirst())
        ? new Value.Day(day)
        : new Value.Text(
            deadlines.stream()
                .map(deadline -> deadline(item, deadline))
                .collect(Collectors.joining("\n")));
  }

  private static boolean says(Item item, Deadline deadline) {
    return item.text().contains(deadline.text());
  }

  private static String deadline(Item item, Deadline deadline) {
    var on = called(deadline.on());
    return says(item, deadline) ? on : "%s (“%s”)".formatted(on, deadline.text());
  }

  private static String called(Period period) {
    return switch (period) {
      case Period.Day(var day) -> day(day);
      case Period.Month(var month) -> "tháng " + month(month);
      case Period.Quarter(int year, int quarter) -> "quý %s/%d".formatted(roman(quarter), year);
      case Period.Half(int year, int half) ->
          "6 tháng %s năm %d".formatted(half == 1 ? "đầu" : "cuối", year);
      case Period.Year(int year) -> "năm " + year;
    };
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
