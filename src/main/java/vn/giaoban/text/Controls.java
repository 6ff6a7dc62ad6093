package vn.giaoban.text;

import java.util.regex.Pattern;

/// Control characters that act on a display instead of being shown: C0 and C1 controls,
/// bidirectional formatting characters, which can reverse a table line or a file name, and Unicode
/// line separators.
///
/// Safe for any number of threads.
public final class Controls {
  /// Tabs and common line breaks are layout, which every writer handles itself.
  private static final Pattern ACTING =
      Pattern.compile("[\\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069&&[^\t\n\r]]");

  private Controls() {}

  /// Replaces each by its escape, such as `\u202E`.
  public static String escaped(String text) {
    return ACTING.matcher(text).replaceAll(found -> number(found.group().charAt(0)));
  }

  /// Removes all of them.
  public static String removed(String text) {
    return ACTING.matcher(text).replaceAll("");
  }

  private static String number(char control) {
    return "\\\\u%04X".formatted((int) control);
  }
}
