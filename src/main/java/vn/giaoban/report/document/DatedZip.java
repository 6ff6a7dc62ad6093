package vn.giaoban.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Rewrites a zip archive with one timestamp for all entries, so that equal contents give equal
/// bytes.
final class DatedZip {
  /// The earliest timestamp that a zip entry can hold.
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DatedZip() {}

  static void copy(byte[] archive, Instant time, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(dated(entry.getName(), time));
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static ZipEntry dated(String name, Instant time) {
    var local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(local.isBefore(EARLIEST) ? EARLIEST : local);
    return entry;
  }
}
