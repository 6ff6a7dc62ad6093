package vn.giaoban.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/// Vietnamese number and date formats: `.` between thousands, `,` before decimals.
final class Figures {
  private Figures() {}

  static String count(long count) {
    return format("#,##0", BigDecimal.valueOf(count));
  }

  /// A percentage with one decimal.
  static String share(double fraction) {
    return format("#,##0.0", percent(BigDecimal.valueOf(fraction))) + "%";
  }

  /// `+5 (+20,0%)`; without the percentage if `before` is 0, and `0` for no change.
  static String change(long now, long before) {
    long difference = now - before;
    if (before == 0 || difference == 0) {
      return signed("#,##0", BigDecimal.valueOf(difference));
    }
    var ratio =
        BigDecimal.valueOf(difference).divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_UP);
    return signed("#,##0", BigDecimal.valueOf(difference))
        + " ("
        + signed("#,##0.0", percent(ratio))
        + "%)";
  }

  /// The date format of decree 30/2020/NĐ-CP: a leading 0 for days below 10 and months 1 and 2
  /// only.
  static String day(LocalDate day) {
    int month = day.getMonthValue();
    return (month < 3 ? "%02d/%02d/%d" : "%02d/%d/%d")
        .formatted(day.getDayOfMonth(), month, day.getYear());
  }

  /// The number format of a chart axis.
  static NumberFormat axis(Block.Measure measure) {
    return switch (measure) {
      case COUNT -> format("#,##0");
      case SHARE -> format("#,##0.#%");
    };
  }

  private static BigDecimal percent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  private static String signed(String pattern, BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + format(pattern, number);
  }

  private static String format(String pattern, BigDecimal number) {
    return format(pattern).format(number);
  }

  private static DecimalFormat format(String pattern) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat(pattern, symbols);
  }
}
