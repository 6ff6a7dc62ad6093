package vn.giaoban.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A readable file format.
///
/// @param apiName name in results
/// @param endings lower-case file extensions
record Format(String apiName, List<String> endings, Reader reader) {
  static final Format TEXT = new Format("txt", List.of("txt", "text"), Format::utf8);
  private static final Format MARKDOWN = new Format("md", List.of("md", "markdown"), Format::utf8);

  private static final List<Format> ALL = List.of(TEXT, MARKDOWN);

  /// The content of a file.
  ///
  /// @param text not yet normalized
  /// @param encoding detected character encoding
  record Content(String text, String encoding) {}

  /// Reads the bytes of a file. Safe for any number of threads.
  interface Reader {
    /// The content of a file.
    ///
    /// @throws UnreadableException with the reason, for whoever has the file
    Content read(byte[] bytes) throws UnreadableException;
  }

  /// The format of a file by the ending of its name; null if there is none for it.
  static @Nullable Format of(Path file) {
    var name = file.getFileName() == null ? "" : file.getFileName().toString();
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.endings.contains(ending)).findFirst().orElse(null);
  }

  /// The first ending of each format: `.txt, .md`.
  static String supported() {
    return ALL.stream()
        .map(format -> "." + format.endings.getFirst())
        .collect(Collectors.joining(", "));
  }

  Content read(byte[] bytes) throws UnreadableException {
    return reader.read(bytes);
  }

  private static Content utf8(byte[] bytes) throws UnreadableException {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableException("it is a binary file, not text");
      }
      return new Content(text, "UTF-8");
    } catch (CharacterCodingException e) {
      throw new UnreadableException("it is not text in UTF-8");
    }
  }
}
