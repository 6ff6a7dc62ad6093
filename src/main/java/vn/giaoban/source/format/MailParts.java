package vn.giaoban.source.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;

/// The parts of a mail as files.
final class MailParts {
  /// Names of its own text.
  static final String TEXT = "noi-dung.txt";

  static final String HTML = "noi-dung.html";

  private MailParts() {}

  /// The files of a mail; of its own text, which often comes in two forms, one.
  static List<Content.Entry> chosen(List<Content.Entry> parts) {
    boolean plain = parts.stream().anyMatch(MailParts::isWritten);
    return parts.stream()
        .filter(part -> isWritten(part) || !part.path().equals(TEXT))
        .filter(part -> !plain || !part.path().equals(HTML))
        .toList();
  }

  private static boolean isWritten(Content.Entry part) {
    return part instanceof Content.Unpacked(var path, var bytes)
        && path.equals(TEXT)
        && !new String(bytes, StandardCharsets.UTF_8).isBlank();
  }

  /// A file name without folders.
  static String name(String given) {
    var name = given.replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// Text in UTF-8, which was in the named encoding; as it is if that is unknown.
  static byte[] inUtf8(byte[] bytes, @Nullable String charset) {
    try {
      return charset == null
          ? bytes
          : new String(bytes, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return bytes;
    }
  }
}
