package vn.giaoban.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HexFormat;

/// The order of names in Vietnamese: "Bạc Liêu, Bắc Giang, Bắc Kạn", "Cao Bằng" before "Cần Thơ", Đ
/// behind D; numbers inside names by value.
///
/// Safe for any number of threads.
public final class VietnameseOrder {
  /// Compares names; of those that read alike, the smaller in code units comes first.
  public static final Comparator<String> NAMES =
      ((Comparator<String>) (a, b) -> Vietnamese.COLLATOR.compare(a, b))
          .thenComparing(Comparator.naturalOrder());

  private VietnameseOrder() {}

  /// Loaded when the first names are compared, since that takes long.
  private static final class Vietnamese {
    static final RuleBasedCollator COLLATOR = collator();

    private static RuleBasedCollator collator() {
      var collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("vi"));
      collator.setNumericCollation(true);
      collator.freeze();
      return collator;
    }
  }

  /// A key in ASCII that sorts like the name.
  public static String key(String name) {
    return HexFormat.of().formatHex(Vietnamese.COLLATOR.getCollationKey(name).toByteArray());
  }
}
