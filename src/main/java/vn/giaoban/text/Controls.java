package vn.giaoban.text;

import java.util.regex.Pattern;

/// Characters that act on what shows a text instead of being seen: the controls of C0 and C1 and of
/// writing direction, which can turn a line of a table or the name of a file around, and the line
/// ends of Unicode.
///
/// Safe for any number of threads.
public final class Controls {
  /// Tabs and the common line ends are layout, which every writer deals with itself.
  private static final Pattern ACTING =
      Pattern.compile("[\\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069&&[^\t\n\r]]");

  private Controls() {}

  /// The text with each of them as its number: `\u202E`. The same text where there are none.
  public static String escaped(String text) {
    return ACTING.matcher(text).replaceAll(found -> number(found.group().charAt(0)));
  }

  /// The text without them.
  public static String removed(String text) {
    return ACTING.matcher(text).replaceAll("");
  }

  private static String number(char control) {
    return "\\\\u%04X".formatted((int) control);
  }
}
