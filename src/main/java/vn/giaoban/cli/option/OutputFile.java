package vn.giaoban.cli.option;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.source.ReplacedFile;

/// The file that an option names for a result, which replaces an old one when it is complete.
public record OutputFile(Path path) {
  private static final int BUFFER_BYTES = 64 << 10;

  public void write(ReplacedFile.Writing writing) throws IOException {
    write(writing, _ -> {});
  }

  /// The same, where what was written is looked at before it takes its place.
  public void write(ReplacedFile.Writing writing, ReplacedFile.Verifying verifying)
      throws IOException {
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
      ReplacedFile.write(path, writing, verifying);
    }
  }

  private Path folder() {
    var folder = path.toAbsolutePath().getParent();
    return folder == null ? path.toAbsolutePath() : folder;
  }

  /// A pipe or device, which cannot be replaced, is written in place.
  private void writeInto(ReplacedFile.Writing writing) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER_BYTES)) {
      writing.to(out);
    }
  }
}
