package vn.giaoban.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;

/// Tables are told by the rules that are drawn on a page.
class PdfTableTest {
  /// What is drawn on a page, in points from its lower left corner.
  private interface Drawing {
    void draw(Pen pen) throws IOException;
  }

  private record Pen(PDPageContentStream content, boolean bars) {
    private void text(double x, double y, String text) throws IOException {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset((float) x, (float) y);
      content.showText(text);
      content.endText();
    }

    private void rule(double x, double y, double right, double top) throws IOException {
      if (bars) {
        content.addRect((float) x, (float) y, (float) (right - x + 0.5), (float) (top - y + 0.5));
        content.fill();
      } else {
        content.moveTo((float) x, (float) y);
        content.lineTo((float) right, (float) top);
        content.stroke();
      }
    }

    /// Rules of columns at 80, 120, 320 and 500, and of rows of 40 from `top` down.
    private void grid(double top, int rows) throws IOException {
      for (int row = 0; row <= rows; row++) {
        rule(80, top - 40 * row, 500, top - 40 * row);
      }
      for (int x : new int[] {80, 120, 320, 500}) {
        rule(x, top - 40 * rows, x, top);
      }
    }
  }

  private static byte[] pdf(boolean bars, int rotation, Drawing... pages) throws IOException {
    try (var document = new PDDocument()) {
      for (var drawing : pages) {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.transform(upright(rotation));
          drawing.draw(new Pen(content, bars));
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// What a turned page is drawn with, so that it is upright when it is shown.
  private static Matrix upright(int rotation) {
    float width = PDRectangle.A4.getWidth();
    float height = PDRectangle.A4.getHeight();
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, width, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, width, height);
      case 270 -> new Matrix(0, -1, 1, 0, 0, height);
      default -> new Matrix();
    };
  }

  private static List<TextLine> lines(byte[] file) throws Exception {
    var read = new PdfReader().read(file, ReadLimits.STANDARD);
    return assertInstanceOf(Content.Text.class, read).lines().stream()
        .filter(line -> !line.text().isBlank())
        .toList();
  }

  private static List<String> cells(byte[] file) throws Exception {
    return lines(file).stream().map(PdfTableTest::said).toList();
  }

  private static String said(TextLine line) {
    var cell = line.layout().cell();
    return cell == null
        ? line.text()
        : "%d:%d+%d/%d+%d %s"
            .formatted(
                cell.table(), cell.row(), cell.rows(), cell.column(), cell.columns(), line.text());
  }

  private static void table(Pen pen) throws IOException {
    pen.text(80, 540, "Danh sach nhiem vu");
    pen.grid(520, 2);
    pen.text(90, 500, "TT");
    pen.text(130, 500, "Noi dung");
    pen.text(330, 500, "Thoi han");
    pen.text(90, 460, "1");
    pen.text(130, 464, "Ra soat ho so");
    pen.text(130, 450, "con ton dong");
    pen.text(330, 460, "30/9/20");
    pen.text(330, 446, "20");
    pen.text(80, 420, "Tren day la ket luan");
  }

  private static final List<String> TABLE =
      List.of(
          "Danh sach nhiem vu",
          "1:0+1/1+1 TT",
          "1:0+1/2+1 Noi dung",
          "1:0+1/3+1 Thoi han",
          "1:1+1/1+1 1",
          "1:1+1/2+1 Ra soat ho so con ton dong",
          "1:1+1/3+1 30/9/2020",
          "Tren day la ket luan");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsCellsByLinesAndByBars(boolean bars) throws Exception {
    assertEquals(TABLE, cells(pdf(bars, 0, PdfTableTest::table)));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsPagesThatAreShownTurned(int rotation) throws Exception {
    assertEquals(TABLE, cells(pdf(false, rotation, PdfTableTest::table)));
  }

  @Test
  void tellsCellsThatSpanOthers() throws Exception {
    var file =
        pdf(
            false,
            0,
            pen -> {
              for (int y : new int[] {520, 440}) {
                pen.rule(80, y, 500, y);
              }
              pen.rule(120, 480, 500, 480);
              for (int x : new int[] {80, 120, 500}) {
                pen.rule(x, 440, x, 520);
              }
              pen.rule(320, 440, 320, 480);
              pen.text(90, 480, "TT");
              pen.text(200, 500, "Phan cong");
              pen.text(130, 460, "Chu tri");
              pen.text(330, 460, "Phoi hop");
            });
    assertEquals(
        List.of("1:0+2/1+1 TT", "1:0+1/2+2 Phan cong", "1:1+1/2+1 Chu tri", "1:1+1/3+1 Phoi hop"),
        cells(file));
  }

  @Test
  void goesOnWithATableAtTheTopOfTheNextPage() throws Exception {
    Drawing first = pen -> row(pen, 120, "mot", "hai", "1");
    Drawing next = pen -> row(pen, 780, "ba", "bon", "2");
    Drawing other =
        pen -> {
          pen.text(80, 790, "Phu luc");
          next.draw(pen);
        };
    assertEquals(
        List.of("1:0+1/2+1 mot", "1:0+1/3+1 hai", "1:1+1/2+1 ba", "1:1+1/3+1 bon"),
        cells(pdf(false, 0, first, next)));
    assertTrue(cells(pdf(false, 0, first, other)).contains("2:0+1/2+1 ba"));
  }

  /// A table of one row, and the number of its page.
  private static void row(Pen pen, double top, String left, String right, String page)
      throws IOException {
    pen.grid(top, 1);
    pen.text(130, top - 20, left);
    pen.text(330, top - 20, right);
    pen.text(290, 30, page);
  }

  @Test
  void seesNoTableInFramesAndUnderlines() throws Exception {
    var file =
        pdf(
            false,
            0,
            pen -> {
              pen.rule(40, 40, 40, 800);
              pen.rule(550, 40, 550, 800);
              pen.rule(40, 40, 550, 40);
              pen.rule(40, 800, 550, 800);
              pen.text(80, 760, "UBND TINH");
              pen.text(330, 760, "CONG HOA XA HOI");
              pen.rule(90, 755, 140, 755);
              pen.text(80, 740, "SO Y TE");
              pen.text(330, 740, "Doc lap");
              pen.rule(330, 735, 400, 735);
              pen.text(80, 700, "Ngay 14/8/2020, Giam doc chu tri cuoc hop");
            });
    var cells = lines(file).stream().map(line -> line.layout().cell()).toList();
    assertTrue(cells.stream().allMatch(cell -> cell == null || cell.equals(Cell.OF_COLUMN)));
    assertEquals("SO Y TE", lines(file).get(1).text());
  }
}
