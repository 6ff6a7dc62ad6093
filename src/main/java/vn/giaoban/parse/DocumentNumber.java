package vn.giaoban.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of a document: "Số: 73/TB-SKHCN" or "Số 123-TB/VPTU".
///
/// @param ordinal null if blank or illegible
/// @param illegible the illegible ordinal as written; null if legible
record DocumentNumber(@Nullable Integer ordinal, String symbol, @Nullable String illegible) {
  private static final String WORD =
      "(?iu)(?:^|(?<=[\\s|]))s[ốôoồó6ổộõỏ](?:\\s+(?:ký )?hiệu)?\\s*[:.;]?\\s*(?:\\|\\s*)?";

  /// Blank, or in a scan illegible.
  private static final String ANY_ORDINAL =
      "(?<ordinal>\\d[\\dlIoO .]{0,5}|[\\s.…_]*|[^/\\n–-]{1,9}?)\\s*";

  /// "Số: 73/TB-SKHCN", "Số: 05/2020/NQ-HĐND".
  private static final Pattern NUMBER =
      Pattern.compile(
          WORD
              + ANY_ORDINAL
              + "/\\s*(?:\\d{4}\\s*/\\s*)?(?<symbol>(?-i:\\p{Lu}[\\p{Lu}Đđ&]*\\p{L}*(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}\\p{N}&.]*)*))");

  /// The Party's format: "Số 123-TB/VPTU".
  private static final Pattern PARTY_NUMBER =
      Pattern.compile(
          WORD
              + ANY_ORDINAL
              + "[-–]\\s*(?<symbol>(?-i:\\p{Lu}[\\p{Lu}đ]{0,4}[a-z]?\\s*/\\s*\\p{Lu}[\\p{L}]*(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}]*)*))");

  private static final String BLANK = "[\\s.…_]*";
  private static final String ORDINAL = "\\d[\\dlIoO .]{0,5}";

  /// The first number in `text`; null for none.
  static @Nullable DocumentNumber find(String text) {
    if (text.indexOf('/') < 0) {
      return null;
    }
    for (var pattern : List.of(PARTY_NUMBER, NUMBER)) {
      var matcher = pattern.matcher(text);
      if (matcher.find() && matcher.group("symbol").length() > 1) {
        return of(matcher.group("ordinal"), symbol(matcher.group("symbol")));
      }
    }
    return null;
  }

  private static DocumentNumber of(String ordinal, String symbol) {
    if (ordinal.matches(BLANK)) {
      return new DocumentNumber(null, symbol, null);
    }
    if (!ordinal.matches(ORDINAL)) {
      return new DocumentNumber(null, symbol, ordinal.strip());
    }
    var digits = ordinal.replaceAll("[lI]", "1").replaceAll("[oO]", "0").replaceAll("\\D", "");
    return new DocumentNumber(Integer.valueOf(digits), symbol, null);
  }

  /// Drops a place joined to the symbol: "TB-SKHCN Bắc Giang, ngày …".
  private static String symbol(String written) {
    return written
        .replaceAll("\\s*/\\s*", "/")
        .replaceAll("\\s?[-–]\\s?", "-")
        .replaceAll("\\s.*", "");
  }
}
