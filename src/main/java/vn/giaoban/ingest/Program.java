package vn.giaoban.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/// What tells this program and its tables from other versions: a hash of its own files.
final class Program {
  private Program() {}

  /// The same for the same program: notices that another one made are read again.
  static String fingerprint() {
    try {
      var source = Program.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        throw new IllegalStateException("the program does not know its own files");
      }
      return fingerprint(Path.of(source.getLocation().toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know its own files", e);
    }
  }

  private static String fingerprint(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return Hashes.sha256(place);
    }
    var digest = Hashes.digest();
    for (var file : files(place)) {
      digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
