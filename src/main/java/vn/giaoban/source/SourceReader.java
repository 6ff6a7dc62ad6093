package vn.giaoban.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

/// Reads a file of any [Format] into a normalised text.
///
/// Safe for any number of threads.
public final class SourceReader {
  /// Whether the name of `file` is one of a format that can be read.
  public boolean accepts(Path file) {
    return Format.of(file) != null;
  }

  /// The text of `file`, or the reason why it cannot be read; never throws for bad content.
  ///
  /// @param path display path of the file, with `/`
  public ReadResult read(Path file, String path) {
    try {
      if (Files.isDirectory(file)) {
        return new ReadResult.Unreadable(path, "it is a folder, not a file");
      }
      if (!Files.exists(file)) {
        return new ReadResult.Unreadable(path, "there is no such file");
      }
      var format = Format.of(file);
      if (format == null) {
        return new ReadResult.Unreadable(
            path, "the format is not supported (supported: %s)".formatted(Format.supported()));
      }
      if (!Files.isRegularFile(file)) {
        return new ReadResult.Unreadable(path, "it is a pipe or a device, not a file");
      }
      if (Files.size(file) > Limits.FILE) {
        return tooLarge(path);
      }
      var bytes = StableBytes.of(file);
      return bytes == null
          ? new ReadResult.Unreachable(path, "it is being written while it is read")
          : read(path, format, bytes);
    } catch (NoSuchFileException e) {
      return new ReadResult.Unreadable(path, FileProblem.reason(e));
    } catch (IOException e) {
      return new ReadResult.Unreachable(path, FileProblem.reason(e));
    }
  }

  /// The same for a stream.
  public ReadResult readText(InputStream in, String path) throws IOException {
    var bytes = in.readNBytes(Math.toIntExact(Limits.FILE + 1));
    return bytes.length > Limits.FILE ? tooLarge(path) : read(path, Format.TEXT, bytes);
  }

  private static ReadResult tooLarge(String path) {
    return new ReadResult.Unreadable(
        path, "the file is larger than %d MiB".formatted(Limits.FILE >> 20));
  }

  private static ReadResult read(String path, Format format, byte[] bytes) {
    try {
      var content = format.read(bytes);
      var raw = content.text();
      var text = raw.length() > Limits.TEXT ? raw : Normalizer.normalize(raw);
      var excess = text.isBlank() ? "the file is empty" : Limits.excess(text);
      if (excess != null) {
        return new ReadResult.Unreadable(path, excess);
      }
      var hash = DigestUtils.sha256Hex(bytes);
      var source = new Source(path, format.apiName(), bytes.length, hash, content.encoding());
      return new ReadResult.Read(new SourceDocument(source, LinedText.of(text), Map.of()));
    } catch (UnreadableException e) {
      return new ReadResult.Unreadable(path, e.reason());
    }
  }
}
