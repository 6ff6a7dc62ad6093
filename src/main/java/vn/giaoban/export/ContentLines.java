package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Folds the content lines of iCalendar (RFC 5545, 3.1) where one is longer than 75 octets of
/// UTF-8, and never within a character. (A `FoldingWriter` counts characters, so that a Vietnamese
/// line gets too long, and can part surrogates.)
final class ContentLines {
  private static final int MOST_OCTETS = 75;
  private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;

  ContentLines(OutputStream out) {
    this.out = out;
  }

  /// @param lines each ended by CR and LF
  void write(String lines) throws IOException {
    for (var line : lines.split("(?<=\r\n)", -1)) {
      fold(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void fold(byte[] line) throws IOException {
    int start = 0;
    int room = MOST_OCTETS;
    while (line.length - 2 - start > room) {
      int end = start + room;
      while (isWithinCharacter(line[end])) {
        end--;
      }
      out.write(line, start, end - start);
      out.write(FOLD);
      start = end;
      room = MOST_OCTETS - 1;
    }
    out.write(line, start, line.length - start);
  }

  private static boolean isWithinCharacter(byte octet) {
    return (octet & 0xC0) == 0x80;
  }
}
