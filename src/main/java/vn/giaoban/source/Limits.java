package vn.giaoban.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a notice may hold at most. A file past one of these is named and passed over, so that no
/// record can stop an index or a reader; half a gigabyte of memory suffices for any file within.
public final class Limits {
  /// Characters (UTF-16 units) of a notice's text, about 400 pages.
  public static final int TEXT = 1_000_000;

  /// Characters of one line or paragraph.
  public static final int LINE = 100_000;

  /// Characters of a title.
  public static final int TITLE = 4_000;

  /// Directives and assessments of a notice.
  public static final int ITEMS = 20_000;

  private Limits() {}

  /// Why a text is too much; null where it is not.
  static @Nullable String excess(String text) {
    if (text.length() > TEXT) {
      return exceeds("the text has %s characters", text.length(), TEXT);
    }
    int line = 1;
    for (int start = 0; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      int length = (end < 0 ? text.length() : end) - start;
      if (length > LINE) {
        return exceeds("line " + line + " has %s characters", length, LINE);
      }
      start += length + 1;
    }
    return null;
  }

  /// Why a notice is too much; null where it is not.
  ///
  /// @param items how many directives and assessments it has
  public static @Nullable String excess(@Nullable String title, int items) {
    if (title != null && title.length() > TITLE) {
      return exceeds("the title has %s characters", title.length(), TITLE);
    }
    return items > ITEMS ? exceeds("it has %s directives", items, ITEMS) : null;
  }

  private static String exceeds(String what, int found, int most) {
    return (what + ", more than %s").formatted(count(found), count(most));
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
