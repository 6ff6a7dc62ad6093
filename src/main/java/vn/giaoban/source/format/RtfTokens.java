package vn.giaoban.source.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Cuts a file in RTF into its tokens.
final class RtfTokens {
  /// A token.
  sealed interface Token {}

  /// `{`
  record Open() implements Token {}

  /// `}`
  record Close() implements Token {}

  /// `\name` or `\name5`; one sign that is no letter is a name too.
  ///
  /// @param number null if there is none
  record Word(String name, @Nullable Integer number) implements Token {
    /// The number, or another one if there is none.
    int number(int otherwise) {
      return number == null ? otherwise : number;
    }

    /// Whether a property is switched on.
    boolean isOn() {
      return number(1) != 0;
    }
  }

  /// A byte of text, as it is or as `\'e0`.
  record Letter(byte value) implements Token {}

  private static final int LONGEST_NAME = 32;

  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The next token; null at the end.
  @Nullable Token next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return null;
    }
    byte first = bytes[at++];
    return switch (first) {
      case '{' -> new Open();
      case '}' -> new Close();
      case '\\' -> word();
      default -> new Letter(first);
    };
  }

  /// Passes over bytes that are no RTF.
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Token word() {
    if (at >= bytes.length) {
      return new Letter((byte) '\\');
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_NAME) {
      at++;
    }
    if (at == start) {
      return symbol(bytes[at++]);
    }
    var name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    var number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return new Word(name, number);
  }

  private Token symbol(byte sign) {
    return switch (sign) {
      case '\'' -> new Letter(hexadecimal());
      case '{', '}', '\\' -> new Letter(sign);
      case '\r', '\n' -> new Word("par", null);
      default -> new Word(String.valueOf((char) (sign & 0xFF)), null);
    };
  }

  private byte hexadecimal() {
    int value = 0;
    for (int i = 0; i < 2 && at < bytes.length; i++, at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit < 0) {
        return (byte) value;
      }
      value = value * 16 + digit;
    }
    return (byte) value;
  }

  private @Nullable Integer number() {
    int start = at;
    boolean negative = at < bytes.length && bytes[at] == '-';
    at += negative ? 1 : 0;
    int digits = at;
    long value = 0;
    for (; at < bytes.length && isDigit(bytes[at]); at++) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at] - '0');
    }
    if (at == digits) {
      at = start;
      return null;
    }
    return (int) (negative ? -value : value);
  }

  private static boolean isLetter(byte value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
  }

  private static boolean isDigit(byte value) {
    return value >= '0' && value <= '9';
  }
}
