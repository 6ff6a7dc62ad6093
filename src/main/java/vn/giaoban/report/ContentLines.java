package vn.giaoban.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the content lines of iCalendar (RFC 5545, 3.1): UTF-8, ended by CR and LF, folded where
/// one is longer than 75 octets, and never within a character.
final class ContentLines {
  private static final int MOST_OCTETS = 75;

  private final OutputStream out;

  ContentLines(OutputStream out) {
    this.out = out;
  }

  /// A line whose value is not text, or has no character that means something.
  void write(String name, String value) throws IOException {
    var line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
    int start = 0;
    int room = MOST_OCTETS;
    while (line.length - start > room) {
      int end = start + room;
      while (isWithinCharacter(line[end])) {
        end--;
      }
      out.write(line, start, end - start);
      out.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
      start = end;
      room = MOST_OCTETS - 1;
    }
    out.write(line, start, line.length - start);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isWithinCharacter(byte octet) {
    return (octet & 0xC0) == 0x80;
  }

  /// A line whose value is text.
  void text(String name, String value) throws IOException {
    write(name, escaped(value));
  }

  /// A text as a value has it (3.3.11); control characters, which none can have, are left out.
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]", "\\\\n")
        .replaceAll("[\\p{Cc}&&[^\\t]]", "");
  }
}
