package vn.giaoban.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/// Numbers and days as Vietnamese documents write them: `.` between thousands, `,` before decimals.
final class Figures {
  private Figures() {}

  static String count(long count) {
    return format("#,##0", BigDecimal.valueOf(count));
  }

  /// In per cent, with one decimal.
  static String share(double fraction) {
    return format("#,##0.0", percent(BigDecimal.valueOf(fraction))) + "%";
  }

  /// `+5 (+20,0%)`; without the per cent where there was nothing before, `0` where nothing changed.
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

  /// As decree 30/2020/NĐ-CP has days: a 0 before days below 10 and before months 1 and 2 only.
  static String day(LocalDate day) {
    int month = day.getMonthValue();
    return (month < 3 ? "%02d/%02d/%d" : "%02d/%d/%d")
        .formatted(day.getDayOfMonth(), month, day.getYear());
  }

  /// For the figures along the axis of a chart.
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
