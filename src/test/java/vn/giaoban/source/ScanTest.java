package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.source.document.ReadLimits;

/// Pictures of pages are read by the installed program of recognition.
class ScanTest {
  private static final Path TESSERACT = Path.of("/usr/bin/tesseract");

  private static final String NOTICE =
      """
      UBND TỈNH SƠN LA                              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ Y TẾ                                                Độc lập - Tự do - Hạnh phúc

      Ngày 14/8/2020, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:
      1. Giao Văn phòng Sở rà soát hồ sơ cán bộ, báo cáo trước ngày 30/8/2020.
      2. Giao Thanh tra Sở kiểm tra các cơ sở khám bệnh, chữa bệnh.
      """;

  private static final List<String> READ =
      List.of(
          "UBND TỈNH SƠN LA",
          "SỞ Y TẾ",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Ngày 14/8/2020, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:",
          "1. Giao Văn phòng Sở rà soát hồ sơ cán bộ, báo cáo trước ngày 30/8/2020.",
          "2. Giao Thanh tra Sở kiểm tra các cơ sở khám bệnh, chữa bệnh.");

  @TempDir private Path folder;

  @BeforeAll
  static void needsTheProgram() {
    assumeTrue(Files.isExecutable(TESSERACT), "Tesseract is not installed: " + TESSERACT);
  }

  /// A page of a text as a scanner sees it, with a red stamp on it.
  private static BufferedImage scan(double degrees) throws IOException {
    try (var document = Loader.loadPDF(MadeFiles.pdf(NOTICE))) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
      var scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
      var graphics = scan.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
      graphics.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
      graphics.drawImage(page, 0, 0, null);
      graphics.setColor(Color.RED);
      graphics.drawOval(620, 330, 300, 300);
      graphics.dispose();
      return scan;
    }
  }

  private Path picture(String format, double degrees) throws IOException {
    var file = folder.resolve("a." + format);
    assertTrue(ImageIO.write(scan(degrees), format, file.toFile()));
    return file;
  }

  private static SourceDocument document(Path file) {
    var read = new SourceReader().read(file, file.getFileName().toString()).getFirst();
    return assertInstanceOf(ReadResult.Read.class, read, read.toString()).document();
  }

  private static List<String> lines(SourceDocument document) {
    return document.text().text().lines().filter(line -> !line.isBlank()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tif"})
  void readsAPictureOfAPage(String format) throws IOException {
    var document = document(picture(format, 0));
    assertEquals(READ, lines(document));
    assertEquals("Unicode, OCR", document.source().encoding());
    assertTrue(document.remarks().getFirst().startsWith("its text is recognised in pictures; of "));
  }

  /// A camera that is held upright stores a page on its side, and says so.
  @ParameterizedTest
  @CsvSource({"6, 3", "3, 2", "8, 1", "1, 0"})
  void readsAPageThatACameraSaysToTurn(int orientation, int stored) throws IOException {
    var page = scan(0);
    for (int i = 0; i < stored; i++) {
      page = turned(page);
    }
    var jpeg = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(page, "jpg", jpeg));
    var exif = new ByteArrayOutputStream();
    exif.writeBytes(HexFormat.of().parseHex("FFE10022" + "457869660000" + "4D4D002A00000008"));
    exif.writeBytes(HexFormat.of().parseHex("0001" + "0112" + "0003" + "00000001"));
    exif.writeBytes(new byte[] {0, (byte) orientation, 0, 0, 0, 0, 0, 0});
    var file = new ByteArrayOutputStream();
    file.write(jpeg.toByteArray(), 0, 2);
    file.writeBytes(exif.toByteArray());
    file.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
    assertEquals(READ, lines(document(Files.write(folder.resolve("a.jpg"), file.toByteArray()))));
  }

  /// A picture a quarter turn to the right.
  private static BufferedImage turned(BufferedImage picture) {
    int width = picture.getHeight();
    var turned = new BufferedImage(width, picture.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < turned.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        turned.setRGB(x, y, picture.getRGB(y, width - 1 - x));
      }
    }
    return turned;
  }

  @Test
  void readsAPageThatIsNotUpright() throws IOException {
    assertEquals(READ, lines(document(picture("png", 2.5))));
  }

  @Test
  void readsAPaleAndSpottedPage() throws IOException {
    var scan = scan(1);
    var random = new Random(22);
    for (int y = 0; y < scan.getHeight(); y++) {
      for (int x = 0; x < scan.getWidth(); x++) {
        int shade =
            90 + (scan.getRGB(x, y) >> 16 & 0xFF) * 120 / 255 + (int) (random.nextGaussian() * 6);
        int dot = random.nextInt(3_000) == 0 ? 60 : Math.clamp(shade, 0, 255);
        scan.setRGB(x, y, new Color(dot, dot, dot).getRGB());
      }
    }
    var file = folder.resolve("a.png");
    assertTrue(ImageIO.write(scan, "png", file.toFile()));
    var expected = String.join(" ", READ).split(" ", -1);
    var read = String.join(" ", lines(document(file))).split(" ", -1);
    assertEquals(expected.length, read.length, () -> String.join(" ", read));
    long wrong = IntStream.range(0, read.length).filter(i -> !read[i].equals(expected[i])).count();
    assertTrue(wrong <= 2, () -> String.join(" ", read));
  }

  @Test
  void readsScannedPagesOfAPdfAmongOthers() throws IOException {
    var document = document(Files.write(folder.resolve("a.pdf"), mixed()));
    var lines = lines(document);
    assertEquals(READ, lines.subList(0, READ.size()));
    assertTrue(lines.getLast().endsWith("Trên đây là kết luận."), lines::toString);
    assertEquals(2, document.source().pages());
    assertEquals(2, document.layout(document.text().lineCount()).page());
  }

  @Test
  void leavesScannedPagesOutWhereItMay() throws IOException {
    var file = Files.write(folder.resolve("a.pdf"), mixed());
    var reader = new SourceReader(ReadLimits.STANDARD.with("scans", 0));
    var read = assertInstanceOf(ReadResult.Read.class, reader.read(file, "a.pdf").getFirst());
    assertEquals(
        "not all pages are read: its text is in pictures; it needs OCR, which is switched off",
        read.document().remarks().getFirst());
    var picture = reader.read(picture("png", 0), "a.png").getFirst();
    assertEquals(
        "its text is in pictures; it needs OCR, which is switched off",
        assertInstanceOf(ReadResult.Unreadable.class, picture).reason());
  }

  /// A scanned page, and one that is text.
  private static byte[] mixed() throws IOException {
    var text = "Trên đây là kết luận của Giám đốc Sở, các phòng thực hiện.\n".repeat(6);
    try (var document = Loader.loadPDF(MadeFiles.pdf(text + "Trên đây là kết luận."));
        var scanned = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      scanned.addPage(page);
      try (var content = new PDPageContentStream(scanned, page)) {
        var size = PDRectangle.A4;
        content.drawImage(
            LosslessFactory.createFromImage(scanned, scan(0)),
            0,
            0,
            size.getWidth(),
            size.getHeight());
      }
      scanned.importPage(document.getPage(0));
      var bytes = new ByteArrayOutputStream();
      scanned.save(bytes);
      return bytes.toByteArray();
    }
  }
}
