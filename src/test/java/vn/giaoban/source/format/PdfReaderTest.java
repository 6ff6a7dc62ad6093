package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;

class PdfReaderTest {
  private static Content.Text read(byte[] file) throws UnreadableException {
    var read = Format.named("pdf").read(file, ReadLimits.STANDARD);
    return assertInstanceOf(Content.Text.class, read);
  }

  private static List<String> texts(byte[] file) throws UnreadableException {
    return read(file).lines().stream().map(TextLine::text).filter(text -> !text.isBlank()).toList();
  }

  private static String refused(byte[] file) {
    return assertThrows(UnreadableException.class, () -> read(file)).reason();
  }

  @Test
  void readsTheColumnsOfALetterheadOneAfterTheOther() throws Exception {
    var file =
        MadeFiles.pdf(
            """
            UBND TỈNH SƠN LA                                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ Y TẾ                                                          Độc lập - Tự do - Hạnh phúc
            Số: 12/TB-SYT                                                Sơn La, ngày 20 tháng 8 năm 2020
            Ngày 14/8/2020, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau, giao các phòng:
            """);
    assertEquals(
        List.of(
            "UBND TỈNH SƠN LA",
            "SỞ Y TẾ",
            "Số: 12/TB-SYT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sơn La, ngày 20 tháng 8 năm 2020"),
        texts(file).subList(0, 6));
  }

  @Test
  void joinsAParagraphAcrossPagesWithoutTheirNumbers() throws Exception {
    var first = " Giao Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị của Sở khẩn trương\n";
    var full =
        "tham mưu kế hoạch cải cách hành chính và rà soát hồ sơ của các phòng, đơn vị trong\n";
    var file =
        MadeFiles.pdf(
            "      1."
                + first
                + full
                + "năm 2020, báo cáo trước ngày 30/8.\n      2."
                + first
                + full
                + full
                + "\f                                              2\nnăm 2021.\n      3."
                + first
                + full
                + "tháng 9.");
    var read = read(file);
    assertEquals(2, read.pages());
    var items = texts(file);
    assertEquals(3, items.size(), items.toString());
    assertEquals("năm 2021.", items.get(1).substring(items.get(1).length() - 9));
    assertEquals(
        List.of(1, 1, 2),
        read.lines().stream()
            .filter(line -> !line.text().isBlank())
            .map(line -> line.layout().page())
            .toList());
  }

  @Test
  void countsPagesWithoutContents() throws Exception {
    var first = Loader.loadPDF(MadeFiles.pdf("mở đầu\fkết thúc"));
    try (first;
        var bytes = new ByteArrayOutputStream()) {
      var last = first.getPage(1);
      first.removePage(last);
      first.addPage(new PDPage());
      first.addPage(last);
      first.save(bytes);
      var read = read(bytes.toByteArray());
      assertEquals(3, read.pages());
      assertEquals(3, read.lines().getLast().layout().page());
    }
  }

  @Test
  void saysWhyAFileIsNotRead() throws IOException {
    assertEquals(
        "it has 1,001 pages, more than 1,000", refused(MadeFiles.pdf("a" + "\f".repeat(1_000))));
    assertEquals("it is protected by a password; save it without one", refused(encrypted()));
  }

  private static byte[] encrypted() throws IOException {
    try (var document = Loader.loadPDF(MadeFiles.pdf("Kết luận"))) {
      var policy = new StandardProtectionPolicy("chủ", "mật khẩu", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
