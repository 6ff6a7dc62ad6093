package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

/// Workbooks, read back by another library than the one that writes them.
class XlsxWriterTest {
  private static final int ROOM = 1_000;

  @TempDir private static Path index;
  private static IndexedCorpus corpus;

  @BeforeAll
  static void open() throws IOException {
    corpus = IndexedCorpus.of(Path.of("corpus"), index);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  /// Empty where there is no cell.
  private static String text(Row row, HitColumn column) {
    var cell = row.getCell(HitColumn.ALL.indexOf(column));
    if (cell == null) {
      return "";
    }
    assertEquals(CellType.STRING, cell.getCellType(), column.head().vi());
    return cell.getStringCellValue();
  }

  private static LocalDate day(Row row, HitColumn column) {
    var cell = row.getCell(HitColumn.ALL.indexOf(column));
    assertTrue(DateUtil.isCellDateFormatted(cell), column.head().vi());
    return cell.getLocalDateTimeCellValue().toLocalDate();
  }

  /// The facts of the last sheet.
  private static String about(XSSFWorkbook workbook) {
    var lines = new ArrayList<String>();
    for (var row : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)) {
      lines.add(row.getCell(0).getStringCellValue() + ": " + row.getCell(1).getStringCellValue());
    }
    return String.join("\n", lines);
  }

  @Test
  void namesTheStyleThatExcelExpects() throws IOException {
    var file = MadeHits.xlsx(ROOM, MadeHits.of("việc một", "việc hai"));
    try (var workbook = read(file)) {
      var styles = workbook.getStylesSource().getCTStylesheet().getCellStyles();
      assertEquals("Normal", styles.getCellStyleArray(0).getName());
      assertEquals(0, styles.getCellStyleArray(0).getBuiltinId());
      assertEquals("việc hai", text(workbook.getSheetAt(0).getRow(2), HitColumn.TEXT));
    }
  }

  @Test
  void holdsWhatTheScreenShowsInItsOrder() throws IOException {
    for (var sort : Sort.values()) {
      var request = IndexedCorpus.request("kế hoạch").sortedBy(sort);
      var hits = corpus.paged(request);
      try (var workbook = read(corpus.export(ExportFormat.XLSX, "kế hoạch", request))) {
        var sheet = workbook.getSheetAt(0);
        assertEquals(hits.size(), sheet.getLastRowNum());
        for (int i = 0; i < hits.size(); i++) {
          assertSame(hits.get(i), sheet.getRow(i + 1));
        }
      }
    }
  }

  private static void assertSame(Hit hit, Row row) {
    var directive = hit.directive();
    assertEquals(directive.id(), text(row, HitColumn.ID));
    assertEquals(directive.text(), text(row, HitColumn.TEXT));
    assertEquals(directive.date(), day(row, HitColumn.DATE));
    if (!directive.facts().deadlines().isEmpty()) {
      assertEquals(
          directive.facts().deadlines().stream()
              .map(d -> d.on().lastDay())
              .sorted()
              .findFirst()
              .get(),
          day(row, HitColumn.DUE));
    }
    assertEquals(
        directive.lines().last(),
        row.getCell(HitColumn.ALL.indexOf(HitColumn.LAST_LINE)).getNumericCellValue());
    var cite = text(row, HitColumn.CITE);
    assertTrue(cite.contains("dòng " + directive.lines().first()), cite);
  }

  @Test
  void hasAHeaderThatStaysAndFilters() throws IOException {
    try (var workbook = read(MadeHits.xlsx(ROOM, MadeHits.of("một", "hai")))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals("Ngày", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals("A1:AE3", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(80 * 256, sheet.getColumnWidth(HitColumn.ALL.indexOf(HitColumn.TEXT)), 256);
    }
  }

  @Test
  void saysOnItsLastSheetWhatItHolds() throws IOException {
    var request =
        SearchRequest.of(
            IndexedCorpus.request("kế hoạch")
                .selection()
                .filter(Dimension.PROVINCE, DimensionFilter.parse(List.of("nghe-an", "-ca-mau"))));
    var result = corpus.searcher.search(request);
    try (var workbook = read(corpus.export(ExportFormat.XLSX, "kế hoạch", request))) {
      var about = about(workbook);
      for (var fact :
          List.of(
              "Câu lệnh tìm kiếm: kế hoạch",
              "Các ngày: mọi ngày",
              "Chỉ: Tỉnh, thành phố: Nghệ An",
              "Loại trừ: Tỉnh, thành phố: Cà Mau",
              "Số kết quả: " + result.total(),
              "Đánh giá không tính: " + result.assessmentsLeftOut(),
              "Lần cập nhật chỉ mục thứ: " + result.generation(),
              "Xuất lúc: 21/11/2026 08:30:00 +07:00",
              "Ô không ghi được trọn: 0")) {
        assertTrue(about.contains(fact), fact + "\n" + about);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@x",
        "<b>&amp;",
        "_x0041_",
        "_x005F_x0041_",
        "hai\ndòng",
        "Nhãn hiệu 🌾",
        "'",
        "12"
      })
  void keepsTextAsText(String text) throws IOException {
    try (var workbook = read(MadeHits.xlsx(ROOM, MadeHits.of(text)))) {
      var row = workbook.getSheetAt(0).getRow(1);
      assertEquals(text, text(row, HitColumn.TEXT));
    }
  }

  @Test
  void cutsWhatACellCannotHoldAndSaysSo() throws IOException {
    var fits = varied(0x61).substring(0, SheetText.MAX_CHARACTERS);
    var longer = varied(0x1F300);
    try (var workbook = read(MadeHits.xlsx(ROOM, MadeHits.of(fits, longer)))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals(fits, text(sheet.getRow(1), HitColumn.TEXT));
      var cut = text(sheet.getRow(2), HitColumn.TEXT);
      assertEquals(longer.substring(0, SheetText.MAX_CHARACTERS - 1) + "…", cut);
      var about = about(workbook);
      assertTrue(about.contains("Ô không ghi được trọn: 4"), about);
      assertTrue(about.contains("Kết quả, Nội dung, dòng 3: "), about);
      assertTrue(about.contains("cắt từ 40000 ký tự"), about);
    }
  }

  /// 40,000 letters, or half as many outside the basic plane, without a pattern.
  private static String varied(int first) {
    var random = new Random(1);
    var text = new StringBuilder();
    while (text.length() < 40_000) {
      text.appendCodePoint(first + random.nextInt(26));
    }
    return text.toString();
  }

  @Test
  void escapesControlsAndReplacesWhatXmlCannotHoldAndSaysSo() throws IOException {
    var text = "a\u0000b\u202Ec\uFFFEd\uD800e";
    try (var workbook = read(MadeHits.xlsx(ROOM, MadeHits.of(text)))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals("a\\u0000b\\u202Ec\uFFFDd\uFFFDe", text(sheet.getRow(1), HitColumn.TEXT));
      assertTrue(about(workbook).contains("ký tự không ghi được thay bằng"), about(workbook));
    }
  }

  @Test
  void goesOnWhereASheetIsFull() throws IOException {
    var hits = MadeHits.of("1", "2", "3", "4", "5");
    try (var workbook = read(MadeHits.xlsx(3, hits))) {
      assertEquals(4, workbook.getNumberOfSheets());
      var texts = new ArrayList<String>();
      for (int i = 0; i < 3; i++) {
        var sheet = workbook.getSheetAt(i);
        assertEquals("Ngày", sheet.getRow(0).getCell(0).getStringCellValue());
        assertNotNull(sheet.getCTWorksheet().getAutoFilter());
        texts.addAll(texts(sheet));
      }
      assertEquals(List.of("1", "2", "3", "4", "5"), texts);
      assertEquals("Kết quả (3)", workbook.getSheetName(2));
    }
    try (var workbook = read(MadeHits.xlsx(3, hits.subList(0, 2)))) {
      assertEquals(2, workbook.getNumberOfSheets());
    }
  }

  private static List<String> texts(XSSFSheet sheet) {
    var texts = new ArrayList<String>();
    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
      texts.add(text(sheet.getRow(row), HitColumn.TEXT));
    }
    return texts;
  }

  @Test
  void writesDaysThatExcelDoesNotKnowAsText() throws IOException {
    var hit = MadeHits.hit("n-txt-1", "xưa", LocalDate.of(1899, 12, 31));
    try (var workbook = read(MadeHits.xlsx(ROOM, List.of(hit)))) {
      assertEquals("1899-12-31", text(workbook.getSheetAt(0).getRow(1), HitColumn.DATE));
    }
  }

  @Test
  void isAWorkbookWithoutHitsToo() throws IOException {
    try (var workbook = read(MadeHits.xlsx(ROOM, List.of()))) {
      assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
      assertEquals(2, workbook.getNumberOfSheets());
    }
  }
}
