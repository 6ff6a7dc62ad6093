package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/// The SHA-256 of a file, in lower-case hex.
final class Hash {
  private Hash() {}

  static String of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
