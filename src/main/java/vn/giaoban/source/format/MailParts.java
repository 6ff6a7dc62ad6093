package vn.giaoban.source.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.pdf.PictureReader;

/// Collects the parts of a mail as files.
final class MailParts {
  /// The name of an attached file without one.
  static final String NAMELESS = "dinh-kem";

  /// The forms in which a mail has its text, the one without any layout first.
  enum Form {
    TEXT("noi-dung.txt"),
    HTML("noi-dung.html"),
    RTF("noi-dung.rtf");

    private final String file;

    Form(String file) {
      this.file = file;
    }
  }

  private final Map<Form, ByteArrayOutputStream> texts = new EnumMap<>(Form.class);
  private final List<Attached> attached = new ArrayList<>();
  private int mails;

  /// A file of a mail.
  ///
  /// @param id by which the text of the mail may show it; null if it has none
  private record Attached(Content.Entry file, @Nullable String id) {
    /// Whether it is a picture in the text, such as a logo, too small to be a page.
    private boolean isOrnamentOf(String text) {
      return id != null
          && text.contains("cid:" + id)
          && file instanceof Content.Unpacked(_, var bytes)
          && PictureReader.isSmall(bytes);
    }
  }

  /// Adds text of the mail itself, which may have several parts of one form.
  void addText(Form form, byte[] text) {
    if (!new String(text, StandardCharsets.UTF_8).isBlank()) {
      var written = texts.computeIfAbsent(form, _ -> new ByteArrayOutputStream());
      if (written.size() > 0) {
        written.write('\n');
      }
      written.writeBytes(text);
    }
  }

  /// Adds an attached file.
  ///
  /// @param name as given, maybe with folders
  /// @param id by which the text may show it, also with brackets around it; null if it has none
  void attach(String name, byte[] bytes, @Nullable String id) {
    var path = name.replace('\\', '/');
    var file = new Content.Unpacked(path.substring(path.lastIndexOf('/') + 1), bytes);
    attached.add(new Attached(file, id == null ? null : id.replaceAll("^<|>$", "")));
  }

  /// Adds the files of a mail inside this one, in a folder of their own.
  void addMail(MailParts inner) {
    var folder = "thu-%d/".formatted(++mails);
    inner.files().forEach(file -> attached.add(new Attached(file.under(folder), null)));
  }

  /// Its text, which often comes in several forms, in the first of them, and what is attached but
  /// for ornaments. A file with the path of one before it is in a folder of its own.
  List<Content.Entry> files() {
    var all = new ArrayList<Content.Entry>();
    texts.entrySet().stream()
        .limit(1)
        .map(text -> new Content.Unpacked(text.getKey().file, text.getValue().toByteArray()))
        .forEach(all::add);
    var text =
        texts.values().stream()
            .map(form -> form.toString(StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));
    attached.stream()
        .filter(each -> !each.isOrnamentOf(text))
        .map(Attached::file)
        .forEach(all::add);
    var paths = new HashSet<String>();
    var files = new ArrayList<Content.Entry>();
    for (var file : all) {
      var free = file;
      for (int number = 2; !paths.add(free.path()); number++) {
        free = file.under(number + "/");
      }
      files.add(free);
    }
    return files;
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
