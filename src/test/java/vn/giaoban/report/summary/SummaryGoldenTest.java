package vn.giaoban.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.api.ReportParameters;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.report.document.Block;
import vn.giaoban.report.document.Document;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.SummaryDocument;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Golden files of whole reports; `-Dgolden.update=true` rewrites them.
class SummaryGoldenTest {
  private static final Names NAMES = Names.standard();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-10-05T02:00:00Z"), ZoneOffset.UTC);
  private static final Path GOLDEN = Path.of("src/test/resources/vn/giaoban/report/summary");

  @TempDir private static Path index;
  @TempDir private static Path generatedIndex;
  private static DirectiveSearcher notices;
  private static DirectiveSearcher generated;
  private static FollowUpAnalyzer ofNotices;
  private static FollowUpAnalyzer ofGenerated;

  @BeforeAll
  static void readNotices() throws IOException {
    try (var writer = LuceneWriter.open(index, CLOCK)) {
      Ingest.standard().run(Path.of("corpus"), writer, _ -> {});
    }
    notices = LuceneSearcher.open(index, NAMES);
    ofNotices = new FollowUpAnalyzer(notices);
    try (var writer = LuceneWriter.open(generatedIndex, CLOCK)) {
      var corpus = GeneratedCorpus.of(CorpusSpec.standard(7).withNotices(200));
      for (var notice : corpus.notices().toList()) {
        writer.replace(notice.stored(), notice.lines());
      }
      writer.commit(CorpusState.of("test"));
    }
    generated = LuceneSearcher.open(generatedIndex, NAMES);
    ofGenerated = new FollowUpAnalyzer(generated);
  }

  @AfterAll
  static void close() throws IOException {
    notices.close();
    generated.close();
  }

  /// A report that is kept.
  ///
  /// @param generated whether of the invented corpus
  record Case(String name, boolean generated, String period, Map<String, List<String>> given) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case("2020-q3", false, "2020-Q3", Map.of()),
        new Case("2020-q3-dong-thap", false, "2020-Q3", Map.of("province", List.of("dong-thap"))),
        new Case("2021-q4-nghe-an", false, "2021-Q4", Map.of("province", List.of("nghe-an"))),
        new Case("2019-q1-empty", false, "2019-Q1", Map.of()),
        new Case("generated-2020-q3", true, "2020-Q3", Map.of("annex", List.of("none"))));
  }

  private static QuarterlySummary summary(Case each) throws IOException {
    var request =
        new ReportParameters(NAMES, new PeriodParser(CLOCK)).read(each.period(), each.given());
    var searcher = each.generated() ? generated : notices;
    return new Summarizer(searcher, NAMES, each.generated() ? ofGenerated : ofNotices)
        .summarize(request.selection(), request.annex());
  }

  private static Document document(QuarterlySummary summary) {
    return SummaryDocument.of(
        summary, ReportSettings.BLANK, "http://127.0.0.1:7070", "", "Giao Ban", CLOCK.instant());
  }

  private static byte[] bytes(ReportFormat format, Case each) throws IOException {
    var summary = summary(each);
    var out = new ByteArrayOutputStream();
    format.write(summary, document(summary), out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWrittenAsItWasFoundRight(Case each) throws IOException {
    for (var format : List.of(ReportFormat.MD, ReportFormat.JSON)) {
      var actual = new String(bytes(format, each), StandardCharsets.UTF_8);
      var expected = GOLDEN.resolve(each.name() + "." + format.apiName());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(expected, actual);
      }
      assertEquals(Files.readString(expected), actual);
    }
  }

  /// Every value that a document's tables show, in order.
  ///
  /// @param withCharts whether charts are shown as tables
  private static List<String> figures(Document document, boolean withCharts) {
    return document.body().stream()
        .flatMap(block -> tables(block, withCharts))
        .flatMap(Block.Table::lines)
        .flatMap(List::stream)
        .filter(SummaryGoldenTest::isFigure)
        .map(Value::text)
        .toList();
  }

  private static Stream<Block.Table> tables(Block block, boolean withCharts) {
    return switch (block) {
      case Block.Table table -> Stream.of(table);
      case Block.Chart chart when withCharts -> Stream.of(chart.table());
      default -> Stream.of();
    };
  }

  private static boolean isFigure(Value cell) {
    return switch (cell) {
      case Value.Link(var value, _) -> isFigure(value);
      case Value.Count _, Value.Share _, Value.Change _ -> true;
      case Value.Text _, Value.Day _, Value.Missing _, Value.Sourced _ -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameInEveryFormat(Case each) throws IOException {
    var document = document(summary(each));
    var figures = figures(document, false);
    assertTrue(figures.size() >= 5);
    assertInOrder(figures, docx(each));
    assertInOrder(figures, new String(bytes(ReportFormat.HTML, each), StandardCharsets.UTF_8));
    var all = figures(document, true);
    assertInOrder(all, new String(bytes(ReportFormat.MD, each), StandardCharsets.UTF_8));
    assertEquals(numbers(all), workbookNumbers(each));
  }

  private static String docx(Case each) throws IOException {
    try (var file = new XWPFDocument(new ByteArrayInputStream(bytes(ReportFormat.DOCX, each)))) {
      var text = new StringBuilder();
      file.getTables()
          .forEach(
              table ->
                  table
                      .getRows()
                      .forEach(
                          row ->
                              row.getTableCells()
                                  .forEach(cell -> text.append(cell.getText()).append('\n'))));
      return text.toString();
    }
  }

  private static void assertInOrder(List<String> figures, String text) {
    int at = 0;
    for (var figure : figures) {
      int found = text.indexOf(figure, at);
      assertTrue(found >= 0, () -> "missing: " + figure);
      at = found + figure.length();
    }
  }

  /// What a workbook has of the figures: counts, shares and differences as numbers.
  private static List<String> numbers(List<String> figures) {
    return figures.stream()
        .map(figure -> figure.replaceAll(" \\(.*", "").replace(".", "").replace("+", ""))
        .toList();
  }

  private static List<String> workbookNumbers(Case each) throws IOException {
    var found = new ArrayList<String>();
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, each)))) {
      for (var sheet : workbook) {
        for (var row : sheet) {
          for (var cell : row) {
            var format = cell.getCellStyle().getDataFormatString();
            if (cell.getCellType() == CellType.NUMERIC && !format.contains("yy")) {
              found.add(written(cell.getNumericCellValue(), format));
            }
          }
        }
      }
    }
    return found;
  }

  private static String written(double value, String format) {
    return format.endsWith("%") ? new Value.Share(value).text() : Long.toString(Math.round(value));
  }

  @Test
  void saysNothingOfResults() throws IOException {
    for (var each : cases()) {
      var text = new String(bytes(ReportFormat.MD, each), StandardCharsets.UTF_8);
      var own = text.lines().filter(line -> !line.startsWith(">") && !line.startsWith("|"));
      assertTrue(own.noneMatch(line -> line.contains("hoàn thành")), each.name());
    }
  }

  @Test
  void isTheSameEachTime() throws IOException {
    var each = cases().getLast();
    assertEquals(Json.pretty(summary(each)), Json.pretty(summary(each)));
  }
}
