package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.TestLength;
import vn.giaoban.source.MadeFiles;

/// Whatever is done to the bytes of a file, its reader answers or gives a reason.
class FormatFuzzTest {
  private static final String TEXT =
      "1. Giao Văn phòng Sở rà soát hồ sơ.\n2. Thanh tra kiểm tra.\n";

  private final Random random = new Random(16);

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html", "rtf", "odt", "eml", "zip", "doc", "msg"})
  void answersWhateverIsDoneToAFile(String name) throws IOException {
    var format = Format.named(name);
    var file = file(name);
    for (int i = 0; i < TestLength.of(40, 4_000); i++) {
      var changed = changed(file);
      try {
        assertNotNull(format.read(changed, ReadLimits.STANDARD));
      } catch (UnreadableException e) {
        assertFalse(e.reason().isBlank());
      }
    }
  }

  private byte[] changed(byte[] file) {
    var changed = Arrays.copyOf(file, file.length);
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(changed, random.nextInt(changed.length + 1))
        : changed;
  }

  /// A file of a format; of those that nothing here can write, its first bytes.
  private static byte[] file(String format) throws IOException {
    return switch (format) {
      case "docx" -> MadeFiles.docx(TEXT);
      case "pdf" -> pdf();
      case "html" ->
          utf8("<html><body><ol><li>Giao <b>Văn phòng</b><li>rà soát</ol><table><tr><td>a");
      case "rtf" ->
          utf8(
              "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 Giao V\\u259?n ph\\'f2ng\\par{\\b r\\'e0 so\\'e1t}\\par}");
      case "odt" ->
          MadeFiles.zip(
              Map.of(
                  "content.xml",
                  utf8(
                      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>Giao</text:p></office:text></office:body></office:document-content>")));
      case "eml" ->
          utf8(
              "Subject: a\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--x--\r\n");
      case "zip" -> MadeFiles.zip(Map.of("a.txt", utf8(TEXT), "b/c.docx", MadeFiles.docx(TEXT)));
      default -> Arrays.copyOf(new byte[] {-48, -49, 17, -32, -95, -79, 26, -31}, 1_536);
    };
  }

  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 13);
        content.newLineAtOffset(100, 700);
        content.showText("1. Giao Van phong ra soat");
        content.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
