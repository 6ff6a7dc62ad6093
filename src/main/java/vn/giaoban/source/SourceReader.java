package vn.giaoban.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.format.Format;

/// Reads files of any [Format] into normalised texts. A container, such as an archive or a mail,
/// has a result for each file in it.
///
/// Safe for any number of threads.
public final class SourceReader {
  private final ReadLimits limits;
  private final Contents contents;

  /// With the standard limits.
  public SourceReader() {
    this(ReadLimits.STANDARD);
  }

  public SourceReader(ReadLimits limits) {
    this.limits = limits;
    this.contents = new Contents(limits);
  }

  /// Whether the name of `file` is one of a format that can be read.
  public boolean accepts(Path file) {
    return Format.ofName(file.toString()) != null;
  }

  /// The text of `file`, or the reason why it cannot be read; never throws for bad content.
  ///
  /// @param path display path of the file, with `/`
  public List<ReadResult> read(Path file, String path) {
    try {
      var refused = refusal(file);
      if (refused != null) {
        return List.of(new ReadResult.Unreadable(path, refused));
      }
      var bytes = StableBytes.of(file);
      return bytes == null
          ? List.of(new ReadResult.Unreachable(path, "it is being written while it is read"))
          : contents.read(path, bytes);
    } catch (NoSuchFileException e) {
      return List.of(new ReadResult.Unreadable(path, FileProblem.reason(e)));
    } catch (IOException e) {
      return List.of(new ReadResult.Unreachable(path, FileProblem.reason(e)));
    }
  }

  /// Why a file is not opened; null where it is.
  private @Nullable String refusal(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return "it is a folder, not a file";
    }
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    var format = Format.ofName(String.valueOf(file.getFileName()));
    if (format == null) {
      return unsupported();
    }
    if (!Files.isRegularFile(file)) {
      return "it is a pipe or a device, not a file";
    }
    return Files.size(file) > limits.fileBytes() ? tooLarge() : null;
  }

  /// The same for a stream.
  public List<ReadResult> read(InputStream in, String path) throws IOException {
    var bytes = in.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
    return bytes.length > limits.fileBytes()
        ? List.of(new ReadResult.Unreadable(path, tooLarge()))
        : contents.read(path, bytes);
  }

  static String unsupported() {
    return "the format is not supported (supported: %s)".formatted(Format.supported());
  }

  private String tooLarge() {
    return "the file is larger than %d MiB".formatted(limits.fileBytes() >> 20);
  }
}
