package vn.giaoban.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads tables and lists kept by users, such as `catalog.csv`: regular files in UTF-8 or UTF-16 of
/// at most [#MAX_BYTES] that are not links out of their folder.
public final class InputFile {
  /// About half a million rows.
  public static final int MAX_BYTES = 32 << 20;

  /// Thrown for a file that is refused; the message is for the user.
  public static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String place;

    private RefusedException(int line, int column, String reason) {
      super(reason);
      this.line = line;
      place = ":%d:%d".formatted(line, column);
    }

    private RefusedException(String reason) {
      super(reason);
      line = 1;
      place = "";
    }

    /// Line of the error, from 1; 1 too if the whole file is refused.
    public int line() {
      return line;
    }

    /// A message such as "queries.txt:2:3: it is not in UTF-8".
    ///
    /// @param file display name of the file
    public String line(Object file) {
      return "%s%s: %s".formatted(file, place, getMessage());
    }
  }

  private InputFile() {}

  /// The text of a file, without a byte order mark.
  ///
  /// @throws java.nio.file.NoSuchFileException if there is no file
  /// @throws RefusedException if the file is refused
  public static String read(Path file) throws IOException {
    try (var in = open(file)) {
      return read(in);
    }
  }

  /// The bytes of a file that is read piece by piece, so that its size does not matter.
  ///
  /// @throws java.nio.file.NoSuchFileException if there is no file
  /// @throws RefusedException if the file is refused
  public static InputStream open(Path file) throws IOException {
    check(file);
    return Files.newInputStream(file);
  }

  /// The text of a stream.
  ///
  /// @throws RefusedException if it is too large or in another encoding
  public static String read(InputStream in) throws IOException {
    var bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new RefusedException("it is larger than %d MiB".formatted(MAX_BYTES >> 20));
    }
    return decoded(bytes);
  }

  private static void check(Path file) throws IOException {
    var real = file.toRealPath();
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !real.startsWith(folder.toRealPath())) {
      throw new RefusedException("it is a link that leads out of its folder");
    }
    var attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new RefusedException("it is a folder, not a file");
    }
    if (!attributes.isRegularFile()) {
      throw new RefusedException("it is a pipe or a device, not a file");
    }
  }

  private static String decoded(byte[] bytes) throws IOException {
    var encoding = encoding(bytes);
    var chars = CharBuffer.allocate(bytes.length);
    var result = encoding.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    var text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw new RefusedException(
          line,
          text.length() - text.lastIndexOf('\n'),
          "it is not in %s; save it as UTF-8".formatted(encoding));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// UTF-16 by its byte order mark, or by the zero beside an ASCII letter at its start.
  private static Charset encoding(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || (bytes.length > 1 && bytes[1] == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || (bytes.length > 1 && bytes[0] == 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
