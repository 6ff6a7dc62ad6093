package vn.giaoban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;

/// Writes a folder of generated notices, as many of each format, to measure what reading it takes.
public final class MixedFolder {
  private static final List<String> FORMATS =
      List.of("docx", "pdf", "html", "rtf", "odt", "txt", "zip", "msg", "md", "eml");

  private static final int DIRECTIVES = 17;

  private MixedFolder() {}

  /// @param args a folder, and how many files
  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    var corpus = GeneratedCorpus.of(CorpusSpec.large(1, count * DIRECTIVES).withNotices(count));
    for (int i = 0; i < Math.min(count, corpus.size()); i++) {
      var format = FORMATS.get(i % FORMATS.size());
      Files.write(
          folder.resolve("%06d.%s".formatted(i, format)), file(format, corpus.notice(i).text()));
    }
  }

  private static byte[] file(String format, String text) throws IOException {
    return switch (format) {
      case "docx" -> MadeFiles.docx(text);
      case "pdf" -> MadeFiles.pdf(pages(text));
      case "html" -> utf8("<html><meta charset=utf-8><body><pre>" + escaped(text));
      case "rtf" -> utf8("{\\rtf1\\ansi\\uc0 " + rtf(text) + "}");
      case "odt" -> odt(text);
      case "zip" -> MadeFiles.zip(Map.of("thong-bao.docx", MadeFiles.docx(text)));
      case "msg" ->
          new MadeMessage("Thông báo").attach("thong-bao.docx", MadeFiles.docx(text)).bytes();
      case "eml" -> utf8("Subject: a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text);
      default -> utf8(text);
    };
  }

  /// Lines that fit a page, forty a page.
  private static String pages(String text) {
    var pages = new StringBuilder();
    int lines = 0;
    for (var line : text.lines().toList()) {
      for (var part : line.split("(?<=\\G.{75,90} )")) {
        pages.append(part.replace('\t', ' ')).append(++lines % 40 == 0 ? '\f' : '\n');
      }
    }
    return pages.toString();
  }

  private static byte[] odt(String text) throws IOException {
    var content =
        new StringBuilder(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
    text.lines()
        .forEach(line -> content.append("<text:p>").append(escaped(line)).append("</text:p>"));
    content.append("</office:text></office:body></office:document-content>");
    return MadeFiles.odt(content.toString());
  }

  private static String rtf(String text) {
    var rtf = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> rtf.append("\\par\n");
        case '{', '}', '\\' -> rtf.append('\\').append(c);
        default -> {
          if (c < 0x80) {
            rtf.append(c);
          } else {
            rtf.append("\\u").append((short) c).append(' ');
          }
        }
      }
    }
    return rtf.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
