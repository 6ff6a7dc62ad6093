package vn.giaoban.text;

import com.ibm.icu.math.MathContext;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How a language writes numbers: `1.234`, `0,5` and `28,1 %` in Vietnamese. A digit that is left
/// out rounds half up, whatever the format.
///
/// Safe for any number of threads.
public record Numbers(Locale locale) {
  public static final Numbers VIETNAMESE = new Numbers(Locale.forLanguageTag("vi"));

  public String whole(long number) {
    return NumberFormat.getInstance(icu()).format(number);
  }

  /// A number with so many digits behind the decimal sign.
  public String decimal(double number, int digits) {
    return decimal(BigDecimal.valueOf(number), digits);
  }

  private String decimal(BigDecimal number, int digits) {
    var format = rounding();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  /// A number with so many significant digits.
  public String significant(double number, int digits) {
    var format = rounding();
    if (format instanceof DecimalFormat decimal) {
      decimal.setSignificantDigitsUsed(true);
      decimal.setMinimumSignificantDigits(digits);
      decimal.setMaximumSignificantDigits(digits);
    }
    return format.format(number);
  }

  /// A share of 1 with one decimal, such as `28,1 %`.
  public String percent(double share) {
    return percent(BigDecimal.valueOf(share));
  }

  private String percent(BigDecimal share) {
    return decimal(share.movePointRight(2), 1) + percentSign();
  }

  /// The percent sign as it follows a number: Vietnamese sets it off by a space, as units are.
  private String percentSign() {
    return locale.equals(VIETNAMESE.locale) ? " %" : "%";
  }

  /// The difference of two counts: `+5 (+20,0 %)`; without a share if `before` is 0, and `0` for no
  /// change.
  public String change(long now, long before) {
    long difference = now - before;
    if (before == 0 || difference == 0) {
      return sign(difference) + whole(difference);
    }
    var share =
        BigDecimal.valueOf(difference).divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_UP);
    return "%s%s (%s%s)"
        .formatted(sign(difference), whole(difference), sign(difference), percent(share));
  }

  private static String sign(long difference) {
    return difference > 0 ? "+" : "";
  }

  /// A Roman numeral in capitals.
  public static String roman(int number) {
    return NumberFormat.getInstance(ULocale.forLanguageTag("vi-u-nu-roman")).format(number);
  }

  private NumberFormat rounding() {
    var format = NumberFormat.getInstance(icu());
    format.setRoundingMode(MathContext.ROUND_HALF_UP);
    return format;
  }

  private ULocale icu() {
    return ULocale.forLocale(locale);
  }
}
