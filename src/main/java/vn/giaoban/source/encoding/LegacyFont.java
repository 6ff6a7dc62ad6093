package vn.giaoban.source.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// A font from before Unicode, by which the encoding of the text typed with it is known.
///
/// @param capitals whether it shows small letters as capitals
public record LegacyFont(LegacyEncoding encoding, boolean capitals) {
  private static final List<Kind> KINDS =
      Table.read(LegacyFont.class, "legacy-fonts.csv", Kind::of);

  /// What a PDF file puts before the name of a font of which it holds a part.
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  /// Fonts that are named alike.
  private record Kind(String start, LegacyEncoding encoding, String capitals) {
    private static Kind of(Map<String, String> row) {
      return new Kind(
          row.getOrDefault("start", "").toLowerCase(Locale.ROOT),
          LegacyEncoding.valueOf(row.getOrDefault("encoding", "")),
          row.getOrDefault("capitals", ""));
    }

    private boolean fits(String name) {
      return name.toLowerCase(Locale.ROOT).startsWith(start);
    }
  }

  /// The font of a name; null if it is one of Unicode.
  public static @Nullable LegacyFont of(String name) {
    var bare = SUBSET.matcher(name).replaceFirst("");
    for (var kind : KINDS) {
      if (kind.fits(bare)) {
        boolean capitals = !kind.capitals.isEmpty() && family(bare).endsWith(kind.capitals);
        return new LegacyFont(kind.encoding, capitals);
      }
    }
    return null;
  }

  /// A name without its style, as in ".VnTimeH,Bold".
  private static String family(String name) {
    return name.split("[,\\s-]", 2)[0];
  }

  /// A text typed with it, in Unicode.
  String shown(String typed) {
    var decoded = encoding.decode(plain(typed));
    return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
  }

  /// Letters of fonts of symbols are their codes in the private use area.
  private static String plain(String typed) {
    var plain = new StringBuilder(typed);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >> 8 == 0xF0) {
        plain.setCharAt(i, (char) (plain.charAt(i) & 0xFF));
      }
    }
    return plain.toString();
  }
}
