package vn.giaoban.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Reads files whole while others may write them.
final class StableBytes {
  private static final int ATTEMPTS = 3;

  private StableBytes() {}

  /// The bytes of a file between two writes; null where it kept changing.
  static byte @Nullable [] of(Path file) throws IOException {
    var before = stamp(file);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var bytes = Files.readAllBytes(file);
      var after = stamp(file);
      if (after.equals(before) && bytes.length == after.bytes()) {
        return bytes;
      }
      before = after;
    }
    return null;
  }

  private static FileStamp stamp(Path file) throws IOException {
    return FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
  }
}
