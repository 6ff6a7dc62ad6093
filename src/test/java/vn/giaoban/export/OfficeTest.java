package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.search.Hit;

/// How an office suite reads exported files.
class OfficeTest {
  /// UTF-8, comma, double quotes.
  private static final String CSV_OPTIONS = "44,34,76,1,,0,false,true,false";

  @TempDir private Path folder;

  private Path converted(Path file, String filter, String ending, String... more)
      throws IOException, InterruptedException {
    return LibreOffice.converted(file, filter, ending, folder, more);
  }

  private IndexedCorpus corpus() throws IOException {
    return IndexedCorpus.of(Path.of("corpus"), folder.resolve("index"));
  }

  @Test
  void readsAWorkbook() throws IOException, InterruptedException {
    try (var corpus = corpus()) {
      var request = IndexedCorpus.request("kế hoạch");
      var file = folder.resolve("hits.xlsx");
      Files.write(file, corpus.export(ExportFormat.XLSX, "kế hoạch", request));
      var text =
          Files.readString(
              converted(file, "csv:Text - txt - csv (StarCalc):" + CSV_OPTIONS, ".csv"));
      try (var rows = CSVFormat.RFC4180.parse(new StringReader(text))) {
        var found = rows.getRecords();
        var hits = corpus.paged(request);
        assertEquals(hits.size() + 1, found.size());
        for (int i = 0; i < hits.size(); i++) {
          assertSame(hits.get(i), found.get(i + 1).toList());
        }
      }
    }
  }

  private static void assertSame(Hit hit, List<String> row) {
    var day = Objects.requireNonNull(hit.directive().date());
    assertEquals(
        "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
        row.get(HitColumn.ALL.indexOf(HitColumn.DATE)));
    assertEquals(hit.directive().text(), row.get(HitColumn.ALL.indexOf(HitColumn.TEXT)));
    assertEquals(hit.directive().id(), row.get(HitColumn.ALL.indexOf(HitColumn.ID)));
  }

  @Test
  void readsACsvFileAndRunsNothingOfIt() throws IOException, InterruptedException {
    var hits = new ArrayList<>(MadeHits.of("=1+1", "＝1+1", "  =1+1", "Nhãn hiệu, \"nói\" thẳng"));
    hits.add(MadeHits.hit("n-txt-9", "Đo lường", LocalDate.of(2020, 8, 5)));
    var file = Files.write(folder.resolve("hits.csv"), MadeHits.csv(hits));
    var converted = converted(file, "xlsx", ".xlsx", "--infilter=CSV:" + CSV_OPTIONS);
    try (var in = Files.newInputStream(converted);
        var workbook = new XSSFWorkbook(in)) {
      var sheet = workbook.getSheetAt(0);
      for (int i = 0; i < hits.size(); i++) {
        var row = sheet.getRow(i + 1);
        var cell = row.getCell(HitColumn.ALL.indexOf(HitColumn.TEXT));
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(
            Formulas.neutral(hits.get(i).directive().text()).replaceFirst("^'", ""),
            cell.getStringCellValue().replaceFirst("^'", ""));
        assertEquals(
            hits.get(i).directive().date(),
            row.getCell(HitColumn.ALL.indexOf(HitColumn.DATE))
                .getLocalDateTimeCellValue()
                .toLocalDate());
      }
    }
  }
}
