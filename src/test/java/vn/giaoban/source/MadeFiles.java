package vn.giaoban.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Files of foreign formats that tests make themselves.
public final class MadeFiles {
  private static final String MAIN =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String SERIF = "/vn/giaoban/report/document/LiberationSerif-Regular.ttf";

  private MadeFiles() {}

  /// An archive of files by name; one called `mimetype` is not compressed, so that the first bytes
  /// of the archive tell its format.
  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        boolean plain = file.getKey().equals("mimetype");
        zip.setLevel(plain ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// The files in an archive by name, in their order.
  public static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /// A PDF file of lines from the top of a page; a form feed begins the next page.
  public static byte[] pdf(String text) throws IOException {
    try (var document = new PDDocument();
        var serif = PDDocument.class.getResourceAsStream(SERIF)) {
      var font = PDType0Font.load(document, serif);
      for (var lines : text.split("\f", -1)) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 13);
          content.setLeading(18);
          content.newLineAtOffset(85, 770);
          for (var line : lines.lines().toList()) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// A text of OpenDocument.
  ///
  /// @param content markup of the part with the text
  public static byte[] odt(String content) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    files.put("content.xml", utf8(content));
    return zip(files);
  }

  /// A Word document of paragraphs, each a line of a text.
  public static byte[] docx(String text) throws IOException {
    var body = new StringBuilder();
    text.lines().forEach(line -> body.append(paragraph("", line)));
    return docx(body.toString(), Map.of());
  }

  /// A paragraph of a Word document.
  public static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
        .formatted(properties, text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  /// A Word document.
  ///
  /// @param body markup
  /// @param parts markup inside the root of other parts, by their name: `numbering`, `styles`, …
  public static byte[] docx(String body, Map<String, String> parts) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    var types = new StringBuilder();
    var relations = new StringBuilder();
    parts.forEach(
        (name, markup) -> {
          types.append(type(name, name));
          relations.append(relation(name, name + ".xml"));
          files.put("word/" + name + ".xml", utf8(root(name, markup)));
        });
    types.append(type("document", "document.main"));
    files.put("word/document.xml", utf8(root("document", "<w:body>" + body + "</w:body>")));
    files.put("word/_rels/document.xml.rels", utf8(relations(relations.toString())));
    files.put("_rels/.rels", utf8(relations(relation("officeDocument", "word/document.xml"))));
    files.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + types
                + "</Types>"));
    return zip(files);
  }

  private static String root(String name, String markup) {
    return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>"
        .formatted(name, markup, name);
  }

  private static String type(String name, String kind) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
        .formatted(name, kind);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(relations);
  }

  private static String relation(String name, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(name, MAIN, name, target);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
