package vn.giaoban.cli.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;
import vn.giaoban.text.Span;

/// Display width of text in terminal columns: 0 for a combining mark, 2 for an East Asian wide
/// character or emoji. Never splits a grapheme cluster.
public final class Width {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int EMOJI_STYLE = 0xFE0F;

  private Width() {}

  public static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int width = 0;
    for (var cluster = CLUSTER.matcher(text); cluster.find(); ) {
      width += ofCluster(cluster.group());
    }
    return width;
  }

  /// The longest prefix of `text` from `start` that fits into `columns`; at least one cluster.
  static Span fitting(String text, int start, int columns) {
    if (isPlain(text)) {
      return new Span(start, Math.min(text.length(), start + Math.max(1, columns)));
    }
    int end = start;
    int width = 0;
    var cluster = CLUSTER.matcher(text).region(start, text.length());
    while (cluster.find()) {
      width += ofCluster(cluster.group());
      if (width > columns && end > start) {
        break;
      }
      end = cluster.end();
    }
    return new Span(start, end);
  }

  /// Whether every char is one column wide, as in composed Vietnamese.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(Width::isPlain);
  }

  private static boolean isPlain(int c) {
    return (c >= ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x1E00 && c < 0x1F00)
        || (c >= 0x2010 && c < 0x2028);
  }

  private static int ofCluster(String cluster) {
    int first = cluster.codePointAt(0);
    if (isZero(first)) {
      return 0;
    }
    boolean wide =
        cluster.indexOf(EMOJI_STYLE) > 0
            || cluster
                .codePoints()
                .anyMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION))
            || isWide(first);
    return wide ? 2 : 1;
  }

  private static boolean isZero(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
