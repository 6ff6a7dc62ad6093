package vn.giaoban.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.encoding.LegacyBytes;
import vn.giaoban.source.encoding.LegacyEncoding;

/// Text is decoded by the names of the fonts that it is shown in.
class PdfFontTest {
  private static void show(PDPageContentStream content, String font, String text)
      throws IOException {
    var named = new PDType1Font(FontName.TIMES_ROMAN);
    named.getCOSObject().setName(COSName.BASE_FONT, font);
    content.setFont(named, 13);
    content.showText(text);
  }

  private static byte[] page() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.newLineAtOffset(85, 700);
        show(content, "ABCDEF+.VnTimeH", "v");
        show(
            content, "ABCDEF+.VnTime", LegacyBytes.typed("ăn phòng rà soát", LegacyEncoding.TCVN3));
        content.newLineAtOffset(0, -40);
        show(content, "VNI-Times", LegacyBytes.typed("Sở Xây dựng chủ trì", LegacyEncoding.VNI));
        content.newLineAtOffset(0, -40);
        show(content, "Times-Roman", "Thuê nhà");
        content.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void readsFontsFromBeforeUnicodeAmongOthers() throws Exception {
    var read =
        assertInstanceOf(Content.Text.class, new PdfReader().read(page(), ReadLimits.STANDARD));
    var lines = read.lines().stream().map(line -> line.text()).filter(text -> !text.isBlank());
    assertEquals(
        "Văn phòng rà soát|Sở Xây dựng chủ trì|Thuê nhà", String.join("|", lines.toList()));
    assertEquals("Unicode, TCVN3, VNI", read.encoding());
  }
}
