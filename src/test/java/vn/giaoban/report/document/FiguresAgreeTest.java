package vn.giaoban.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Every table of a document has the same content in all formats.
class FiguresAgreeTest {
  private static final Document SAMPLE = SampleReport.of(25);

  /// Tables of cells, titles first.
  private static List<List<List<String>>> expected(boolean withCharts) {
    var tables = new ArrayList<List<List<String>>>();
    for (var block : SAMPLE.body()) {
      switch (block) {
        case Block.Table table -> tables.add(texts(table));
        case Block.Chart chart when withCharts -> tables.add(texts(chart.table()));
        default -> {}
      }
    }
    return tables;
  }

  private static List<List<String>> texts(Block.Table table) {
    return Stream.concat(
            Stream.of(table.columns().stream().map(Block.Column::title).toList()),
            table.lines().map(line -> line.stream().map(Value::text).toList()))
        .toList();
  }

  @Test
  void wordFilesHoldTheFiguresOfTheDocument() throws IOException {
    try (var file = new XWPFDocument(new ByteArrayInputStream(DocxWriterTest.written(SAMPLE)))) {
      var tables =
          file.getTables().stream()
              .filter(table -> "TableGrid".equals(table.getStyleID()))
              .map(FiguresAgreeTest::texts)
              .toList();
      assertEquals(expected(false), tables);
    }
  }

  private static List<List<String>> texts(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
        .toList();
  }

  @Test
  void pagesHoldTheFiguresOfTheDocument() throws IOException {
    var out = new ByteArrayOutputStream();
    HtmlWriter.write(SAMPLE, out);
    var tables =
        Jsoup.parse(out.toString(UTF_8)).select("table").stream()
            .map(
                table ->
                    table.select("tr").stream()
                        .map(row -> row.select("th, td").eachText())
                        .toList())
            .toList();
    assertEquals(
        expected(false).stream().map(FiguresAgreeTest::withoutEmpty).toList(),
        tables.stream().map(FiguresAgreeTest::withoutEmpty).toList());
  }

  /// jsoup leaves empty cells out.
  private static List<List<String>> withoutEmpty(List<List<String>> table) {
    return table.stream()
        .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
        .toList();
  }

  @Test
  void markdownHoldsTheFiguresOfTheDocumentAndOfItsCharts() throws IOException {
    var out = new ByteArrayOutputStream();
    MarkdownWriter.write(SAMPLE, out);
    var tables = new ArrayList<List<List<String>>>();
    for (var part : out.toString(UTF_8).split("\n\n", -1)) {
      if (part.startsWith("| ")) {
        tables.add(
            part.strip()
                .lines()
                .filter(line -> !line.contains("-- |") && !line.contains(":-: |"))
                .map(FiguresAgreeTest::cells)
                .toList());
      }
    }
    assertEquals(expected(true), tables);
  }

  @Test
  void workbooksNameTheSheetOfEachTableAndChart() throws IOException {
    var out = new ByteArrayOutputStream();
    DocumentWorkbook.write(SAMPLE, out);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var named = new ArrayList<String>();
      for (var row : workbook.getSheetAt(0)) {
        var line = row.getCell(0).getStringCellValue();
        if (line.startsWith("Xem trang tính “")) {
          named.add(line.substring("Xem trang tính “".length(), line.lastIndexOf('”')));
        }
      }
      var sheets = new ArrayList<String>();
      workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
      assertEquals(sheets.subList(1, sheets.size() - 1), named);
      assertEquals("Trích nguyên văn", sheets.getLast());
    }
  }

  private static final Pattern LINK = Pattern.compile("\\[(.*)]\\(<.*>\\)");
  private static final Pattern MARKS = Pattern.compile("</?strong>|\\*\\*|\\\\(?=\\p{Punct})");

  private static List<String> cells(String line) {
    return Stream.of(line.substring(2, line.length() - 2).split(" \\| ", -1))
        .map(cell -> LINK.matcher(cell).replaceAll("$1"))
        .map(cell -> MARKS.matcher(cell).replaceAll(""))
        .collect(Collectors.toList());
  }
}
