package vn.giaoban.cli.option;

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
import vn.giaoban.cli.terminal.JobException;

/// An output file that is replaced atomically: the result is written to a temporary file beside it
/// and moved when complete, so that a failure leaves the old file.
public record OutputFile(Path path) {
  private static final int BUFFER_BYTES = 64 << 10;

  /// Writes a result.
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// Looks at a whole file before it takes its place.
  public interface Verifying {
    void verify(Path written) throws IOException;
  }

  public void write(Writing writing) throws IOException {
    write(writing, _ -> {});
  }

  /// The same, where what was written is looked at before it takes its place.
  public void write(Writing writing, Verifying verifying) throws IOException {
    if (Files.isDirectory(path)) {
      throw new JobException("%s is a folder; --output names a file".formatted(path));
    }
    var folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new JobException("there is no folder " + folder);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      writeInto(writing);
    } else {
      writeBeside(
          Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), writing, verifying);
    }
  }

  private Path folder() {
    var folder = path.toAbsolutePath().getParent();
    return folder == null ? path.toAbsolutePath() : folder;
  }

  /// A pipe or device, which cannot be replaced, is written in place.
  private void writeInto(Writing writing) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER_BYTES)) {
      writing.to(out);
    }
  }

  private static void writeBeside(Path place, Writing writing, Verifying verifying)
      throws IOException {
    var part = place.resolveSibling(place.getFileName() + "." + ProcessHandle.current().pid());
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
