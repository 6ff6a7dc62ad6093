package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Folds iCalendar content lines longer than 75 bytes of UTF-8 (RFC 5545, 3.1), never inside a
/// character. (ical4j's `FoldingWriter` counts characters, so Vietnamese lines get too long, and it
/// can split surrogate pairs.)
final class ContentLines {
  private static final int MOST_OCTETS = 75;
  private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;

  ContentLines(OutputStream out) {
    this.out = out;
  }

  /// @param lines each ends in CR LF
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
