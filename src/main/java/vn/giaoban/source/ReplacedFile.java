package vn.giaoban.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files whole: beside their place first, so that whoever reads one finds the old file or
/// the new one, after a power cut too.
public final class ReplacedFile {
  private static final int BUFFER_BYTES = 1 << 16;

  private ReplacedFile() {}

  /// Writes the content of a file.
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// Looks at a whole file before it takes its place.
  public interface Verifying {
    void verify(Path written) throws IOException;
  }

  /// Puts a file in the place of another one, or of none. A link goes on leading to it.
  public static void write(Path file, Writing writing, Verifying verifying) throws IOException {
    var place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    // Named as the temporary files of others are, with the rights that files have in this folder.
    var part =
        place.resolveSibling(
            ".~%s.%d".formatted(place.getFileName(), ProcessHandle.current().pid()));
    try {
      try (var channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
        writing.to(out);
        out.flush();
        channel.force(true);
      }
      verifying.verify(part);
      move(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
