package vn.giaoban.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.text.Normalizer;

/// What LibreOffice prints of a report.
class PrintedReportTest {
  private static final int ROWS = 30;

  @TempDir private Path folder;

  /// The words of each page, without spaces: letters of several fonts stand apart.
  private List<String> pages() throws IOException, InterruptedException {
    var file =
        Files.write(folder.resolve("report.docx"), DocxWriterTest.written(SampleReport.of(ROWS)));
    var pages = new ArrayList<String>();
    try (var pdf = Loader.loadPDF(LibreOffice.converted(file, "pdf", ".pdf", folder).toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(packed(text.getText(pdf)));
      }
    }
    return pages;
  }

  private static String packed(String text) {
    return Normalizer.normalize(text).replaceAll("\\s", "");
  }

  @Test
  void hasItsPagesWithTheirNumbersTitlesAndRows() throws IOException, InterruptedException {
    var pages = pages();
    assertTrue(pages.size() >= 7 && pages.size() <= 12, "pages: " + pages.size());
    assertTrue(pages.getFirst().contains(packed("Độc lập - Tự do - Hạnh phúc")));
    assertFalse(pages.getFirst().startsWith("1"));
    assertTrue(pages.get(1).startsWith("2"));

    int annex = first(pages, packed("(Kèm theo Báo cáo số"));
    assertTrue(pages.get(annex).startsWith(packed("Phụ lục")));
    assertTrue(pages.get(annex + 1).startsWith("2" + packed("Ngày Tỉnh Đơn vị Nội dung Mã")));
    assertEquals(annex - 1, first(pages, packed("Nơi nhận:")));
    for (int row = 1; row <= ROWS; row++) {
      first(pages, packed("Nhiệm vụ thứ " + row + ":"));
    }
  }

  @Test
  void listsItsTitlesWithThePagesThatTheyAreOn() throws IOException, InterruptedException {
    var pages = pages();
    try (var file = new XWPFDocument(Files.newInputStream(folder.resolve("report.docx")))) {
      var listed =
          file.getParagraphs().stream()
              .filter(paragraph -> "TOC1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getText().split("\t", -1))
              .filter(entry -> entry.length == 2)
              .toList();
      assertEquals(5, listed.size());
      for (var entry : listed) {
        var page = pages.get(Integer.parseInt(entry[1]) - 1);
        assertTrue(page.contains(packed(entry[0])), entry[0] + " on page " + entry[1]);
      }
    }
  }

  private static int first(List<String> pages, String words) {
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).contains(words)) {
        return page;
      }
    }
    throw new AssertionError(words + " is on no page of " + pages);
  }
}
