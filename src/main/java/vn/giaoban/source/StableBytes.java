package vn.giaoban.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads whole files that may be written concurrently.
final class StableBytes {
  private static final int ATTEMPTS = 3;

  private StableBytes() {}

  /// Reads a file once.
  interface Reading {
    byte[] read(Path file) throws IOException;
  }

  /// A consistent copy of the bytes; null if the file keeps changing.
  static byte @Nullable [] of(Path file) throws IOException {
    return of(file, Files::readAllBytes);
  }

  static byte @Nullable [] of(Path file, Reading reading) throws IOException {
    var before = stamp(file);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var bytes = reading.read(file);
      var after = stamp(file);
      if (after.equals(before) && bytes.length == after.bytes()) {
        return bytes;
      }
      before = after;
    }
    return null;
  }

  private static FileStamp stamp(Path file) throws IOException {
    return FileStamp.of(file);
  }
}
