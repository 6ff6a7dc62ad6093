package vn.giaoban.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

/// Reads a file into a normalised text. Formats so far: UTF-8 text (`.txt`) and Markdown (`.md`).
///
/// Safe for any number of threads.
public final class SourceReader {
  /// Past this a text is no notice; reading it would only cost memory.
  static final long MAX_BYTES = 64L << 20;

  private static final Map<String, String> FORMATS =
      Map.of("txt", "txt", "text", "txt", "md", "md", "markdown", "md");

  /// Whether the name of `file` is one of a format that can be read.
  public boolean accepts(Path file) {
    return FORMATS.containsKey(extension(file));
  }

  /// The text of `file`, or why there is none; never an exception for what a file holds.
  ///
  /// @param path how the file is called in results, with `/`
  public ReadResult read(Path file, String path) {
    try {
      if (Files.isDirectory(file)) {
        return new ReadResult.Unreadable(path, "it is a folder, not a file");
      }
      if (!Files.exists(file)) {
        return new ReadResult.Unreadable(path, "there is no such file");
      }
      if (!accepts(file)) {
        return new ReadResult.Unreadable(
            path, "the format is not supported (supported: .txt, .md)");
      }
      if (!Files.isRegularFile(file)) {
        return new ReadResult.Unreadable(path, "it is a pipe or a device, not a file");
      }
      if (Files.size(file) > MAX_BYTES) {
        return tooLarge(path);
      }
      var bytes = StableBytes.of(file);
      return bytes == null
          ? new ReadResult.Unreadable(path, "it is being written while it is read")
          : read(path, FORMATS.getOrDefault(extension(file), "txt"), bytes);
    } catch (IOException e) {
      return new ReadResult.Unreadable(path, FileProblem.reason(e));
    }
  }

  /// The same of a text that comes in a stream.
  public ReadResult readText(InputStream in, String path) throws IOException {
    var bytes = in.readNBytes(Math.toIntExact(MAX_BYTES + 1));
    return bytes.length > MAX_BYTES ? tooLarge(path) : read(path, "txt", bytes);
  }

  private static ReadResult tooLarge(String path) {
    return new ReadResult.Unreadable(
        path, "the file is larger than %d MiB".formatted(MAX_BYTES >> 20));
  }

  private static ReadResult read(String path, String format, byte[] bytes) {
    String raw;
    try {
      raw = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new ReadResult.Unreadable(path, "it is not text in UTF-8");
    }
    if (raw.indexOf('\0') >= 0) {
      return new ReadResult.Unreadable(path, "it is a binary file, not text");
    }
    var text = Normalizer.normalize(raw);
    if (text.isBlank()) {
      return new ReadResult.Unreadable(path, "the file is empty");
    }
    var source = new Source(path, format, bytes.length, DigestUtils.sha256Hex(bytes), "UTF-8");
    return new ReadResult.Read(new SourceDocument(source, LinedText.of(text), Map.of()));
  }

  private static String extension(Path file) {
    var name = file.getFileName() == null ? "" : file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
