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
  /// Names of its own text, the form without any layout first.
  static final String TEXT = "noi-dung.txt";

  static final String HTML = "noi-dung.html";
  static final String RTF = "noi-dung.rtf";

  private static final List<String> FORMS = List.of(TEXT, HTML, RTF);

  private MailParts() {}

  /// The files of a mail; of its own text, which often comes in several forms, the first.
  static List<Content.Entry> chosen(List<Content.Entry> parts) {
    var form =
        FORMS.stream()
            .filter(name -> parts.stream().anyMatch(part -> isWritten(part, name)))
            .findFirst()
            .orElse("");
    return parts.stream()
        .filter(part -> !FORMS.contains(part.path()) || isWritten(part, form))
        .toList();
  }

  private static boolean isWritten(Content.Entry part, String name) {
    return part instanceof Content.Unpacked(var path, var bytes)
        && path.equals(name)
        && !new String(bytes, StandardCharsets.UTF_8).isBlank();
  }

  /// The files of a mail inside another one, in a folder of their own.
  ///
  /// @param before what stands before them in the outer mail
  static List<Content.Entry> inner(List<Content.Entry> before, List<Content.Entry> files) {
    var folder = "thu-%d/".formatted(before.size() + 1);
    return files.stream().map(file -> file.under(folder)).toList();
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
