package vn.giaoban.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/// A file that lines are appended to. A new file is readable by its owner only.
///
/// A full file is renamed to `FILE.1` and replaces the previous one, so both together take at most
/// twice the limit. A write error fails nothing else; it is reported once.
///
/// Safe for any number of threads, and for several processes with one file.
final class LogFile {
  /// The size at which a file is rotated.
  static final long MAX_BYTES = 10_000_000;

  private final Path file;
  private final long maxBytes;
  private final String kept;
  private final Consumer<String> warning;
  private boolean warned;

  /// @param kept what it holds, in the plural
  /// @param warning receives the first write error
  LogFile(Path file, long maxBytes, String kept, Consumer<String> warning) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.kept = kept;
    this.warning = warning;
  }

  /// @param line without its end
  synchronized void append(String line) {
    try {
      if (Files.exists(file) && Files.size(file) >= maxBytes) {
        Files.move(file, full(), StandardCopyOption.REPLACE_EXISTING);
      }
      try (var channel = open()) {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException | SecurityException e) {
      warn(e);
    }
  }

  private Path full() {
    return file.resolveSibling(file.getFileName() + ".1");
  }

  private FileChannel open() throws IOException {
    var options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    var owned = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return FileChannel.open(
        file, options, posix ? new FileAttribute<?>[] {owned} : new FileAttribute<?>[0]);
  }

  private void warn(Exception e) {
    if (!warned) {
      warned = true;
      warning.accept("%s are not kept in %s: %s".formatted(kept, file, e));
    }
  }
}
