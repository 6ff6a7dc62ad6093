package vn.giaoban.text;

import java.util.function.IntFunction;

/// Control characters that act on a display instead of being shown: C0 and C1 controls,
/// bidirectional formatting characters, which can reverse a table line or a file name, and Unicode
/// line separators.
///
/// Safe for any number of threads.
public final class Controls {
  /// The first bytes of those beyond ASCII.
  private static final String LEADS = "\u00C2\u00D8\u00E2";

  /// Whether a letter that begins with a byte of UTF-8 may be one of them.
  private static final boolean[] MAY_ACT = new boolean[256];

  static {
    for (int unit = 0; unit < MAY_ACT.length; unit++) {
      MAY_ACT[unit] = unit < 0x80 ? acts((char) unit) : LEADS.indexOf(unit) >= 0;
    }
  }

  private Controls() {}

  /// Replaces each by its escape, such as `\u202E`.
  public static String escaped(String text) {
    return replaced(text, Controls::number);
  }

  /// Whether a text in UTF-8 contains any.
  public static boolean areIn(byte[] text) {
    for (int at = 0; at < text.length; at++) {
      if (MAY_ACT[text[at] & 0xFF] && acts(letter(text, at))) {
        return true;
      }
    }
    return false;
  }

  /// The letter that begins at a byte, where it could be one of them; a space otherwise.
  private static char letter(byte[] text, int at) {
    int unit = text[at] & 0xFF;
    return switch (unit) {
      case 0xC2, 0xD8 -> (char) (((unit & 0x1F) << 6) | low(text, at + 1));
      case 0xE2 -> (char) (((unit & 0xF) << 12) | (low(text, at + 1) << 6) | low(text, at + 2));
      default -> unit < 0x80 ? (char) unit : ' ';
    };
  }

  /// The bits that a byte adds to a letter that began before it.
  private static int low(byte[] text, int at) {
    return text[at] & 0x3F;
  }

  /// Removes all of them.
  public static String removed(String text) {
    return replaced(text, _ -> "");
  }

  private static String replaced(String text, IntFunction<String> replacement) {
    int at = first(text);
    if (at == text.length()) {
      return text;
    }
    var replaced = new StringBuilder(text.substring(0, at));
    for (; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (acts(letter)) {
        replaced.append(replacement.apply(letter));
      } else {
        replaced.append(letter);
      }
    }
    return replaced.toString();
  }

  /// The position of the first; the length of the text if there is none.
  private static int first(String text) {
    int at = 0;
    while (at < text.length() && !acts(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Tabs and common line breaks are layout, which every writer handles itself.
  private static boolean acts(char letter) {
    if (letter < 0xA0) {
      return (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') || letter >= 0x7F;
    }
    return letter == '\u061C'
        || letter == '\u200E'
        || letter == '\u200F'
        || (letter >= '\u2028' && letter <= '\u202E')
        || (letter >= '\u2066' && letter <= '\u2069');
  }

  private static String number(int control) {
    return "\\u%04X".formatted(control);
  }
}
