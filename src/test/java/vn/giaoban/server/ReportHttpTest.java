package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.TestLength;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.CorpusState;

/// Reports over HTTP, and every search that they link to.
@ExtendWith(CorpusServer.class)
class ReportHttpTest {
  private static final String REPORTS = "/api/v1/reports/";

  @TempDir private static Path generatedIndex;
  private static JudgedServer server;
  private static TestServer generated;

  @BeforeAll
  static void serve(JudgedServer corpus) throws IOException {
    server = corpus;
    try (var writer = LuceneWriter.open(generatedIndex, Clock.systemUTC())) {
      for (var notice :
          GeneratedCorpus.of(CorpusSpec.standard(7).withNotices(TestLength.of(200, 400)))
              .notices()
              .toList()) {
        writer.replace(notice.stored(), notice.lines());
      }
      writer.commit(CorpusState.of("test"));
    }
    generated =
        new TestServer(TestServer.open(generatedIndex), Path.of("corpus"), Clock.systemUTC());
  }

  @AfterAll
  static void stop() throws IOException {
    generated.close();
  }

  /// Every search that a summary names, with the total it is said to have.
  private static Map<String, Long> figures(JsonNode node) {
    var figures = new TreeMap<String, Long>();
    collect(node, figures);
    return figures;
  }

  private static void collect(JsonNode node, Map<String, Long> figures) {
    if (node.has("count") && node.has("address")) {
      var said = figures.put(node.get("address").asText(), node.get("count").asLong());
      assertTrue(said == null || said == node.get("count").asLong(), node::toString);
    }
    node.forEach(child -> collect(child, figures));
  }

  /// Of many figures every fourth, or with `-Plong` all of them.
  private static void assertTotals(TestServer asked, JsonNode summary) throws IOException {
    var figures = List.copyOf(figures(summary).entrySet());
    int step = figures.size() < 40 ? 1 : TestLength.of(4, 1);
    for (int i = 0; i < figures.size(); i += step) {
      var figure = figures.get(i);
      var address = figure.getKey();
      var answer = asked.raw("GET", address + mark(address) + "size=0", "Host: 127.0.0.1");
      assertEquals(200, answer.status(), () -> address + "\n" + answer.text());
      assertEquals(figure.getValue(), answer.json().get("total").asLong(), address);
    }
  }

  private static String mark(String address) {
    return address.contains("?") ? "&" : "?";
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q3, ''",
    "2020-Q3r, ''",
    "2020-H2, province=dong-thap",
    "2021-Q4, province=nghe-an",
    "2020-Q3, province=dong-thap&province=quang-ngai",
    "2020-Q3, province=-binh-thuan",
    "2020-Q3, topic=van-ban&topic=iso",
    "2020-Q3, q=kế hoạch OR ISO",
    "2020-Q3, provinceNow=dong-thap&unit=-van-phong",
    "2020-08-01..2020-10-15, kind=assessment&kind=directive",
    "1999, ''",
    "2020, q=không có gì như thế này",
  })
  void namesForEachFigureTheSearchThatGivesIt(String period, String query) throws IOException {
    var answer =
        server.ok(REPORTS + period, query.isEmpty() ? new String[0] : query.split("&", -1));
    assertTotals(server.server(), answer.json());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-Q3, ''",
    "2020-Q3r, ''",
    "2021, topic=iso",
    "2020-H1, province=nghe-an&province=dong-thap",
    "2019-Q1, q=kế hoạch",
  })
  void namesThemInACorpusOfManyProvincesToo(String period, String query) throws IOException {
    var answer =
        generated.get(REPORTS + period, query.isEmpty() ? new String[0] : query.split("&", -1));
    assertEquals(200, answer.status(), answer::text);
    var summary = answer.json();
    assertTrue(figures(summary).size() > 100, "too few figures to prove anything");
    assertTotals(generated, summary);
  }

  @Test
  void saysWhatTheNoticesOfAQuarterHold() throws IOException {
    var summary = server.ok(REPORTS + "2020-Q3").json();
    assertEquals(64, summary.at("/scope/search/count").asInt());
    assertEquals(4, summary.at("/scope/notices/count").asInt());
    assertEquals(1, summary.at("/scope/assessmentsLeftOut").asInt());
    assertEquals(64, summary.at("/annex/items").size());
    assertTrue(summary.at("/totals/1/figures/previous").isNull());
    assertEquals("binh-thuan", summary.at("/provinces/0/province").asText());
    assertEquals(32, summary.at("/provinces/0/directives/now/count").asInt());
  }

  @Test
  void comparesWithThePeriodBeforeAndAYearBefore() throws IOException {
    var total = generated.get(REPORTS + "2020-Q3").json().at("/totals/1/figures");
    var previous = generated.get(REPORTS + "2020-Q2").json().at("/scope/search/count");
    var yearBefore = generated.get(REPORTS + "2019-Q3").json().at("/scope/search/count");
    assertTrue(previous.asLong() > 0);
    assertEquals(previous.asLong(), total.at("/previous/count").asLong());
    assertEquals(yearBefore.asLong(), total.at("/yearBefore/count").asLong());
  }

  @Test
  void hasNothingToCountWhereThereIsNoNotice() throws IOException {
    var summary = server.ok(REPORTS + "1999").json();
    assertEquals(0, summary.at("/scope/search/count").asInt());
    assertTrue(summary.at("/totals/0/figures/now").isNull());
    assertEquals(0, summary.at("/topics").size());
    assertEquals(0, summary.at("/annex/items").size());
  }

  @Test
  void givesTheAnnexElsewhereWhereAsked() throws IOException {
    var annex = server.ok(REPORTS + "2020-Q3", "annex=xlsx").json().get("annex");
    assertEquals(0, annex.get("items").size());
    var export = server.raw("GET", annex.get("export").asText(), "Host: 127.0.0.1");
    assertEquals("64", export.header("Giaoban-Total"));
    assertEquals(
        "none", server.ok(REPORTS + "2020-Q3", "annex=none").json().at("/annex/place").asText());
  }

  @Test
  void isKnownToACallerWhoHoldsIt() throws IOException {
    for (var format : List.of("json", "docx", "html", "md", "xlsx")) {
      var query = List.of("format=" + format);
      var tag = server.ok(REPORTS + "2020-Q3", "format=" + format).header("ETag");
      var again = server.send("GET", REPORTS + "2020-Q3", query, Map.of("If-None-Match", tag));
      assertEquals(304, server.judged(again).status());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bad-period, 2020-Q5, ''",
    "bad-period, 2020-07.., ''",
    "bad-period, 1900..2020, ''",
    "bad-period, 2020-08..2020-07, ''",
    "unknown-parameter, 2020-Q3, from=2020-07-01",
    "unknown-parameter, 2020-Q3, period=2020",
    "unknown-parameter, 2020-Q3, sort=date",
    "unknown-value, 2020-Q3, format=pdf",
    "unknown-value, 2020-Q3, annex=docx",
    "unknown-value, 2020-Q3, province=atlantis",
    "repeated-parameter, 2020-Q3, annex=none&annex=none",
    "query-unclosed-parenthesis, 2020-Q3, q=(OCOP",
  })
  void refusesWhatCannotBeReported(String kind, String period, String query) throws IOException {
    var answer =
        server.get(REPORTS + period, query.isEmpty() ? new String[0] : query.split("&", -1));
    server.refused(kind, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-Q3", "1999"})
  void writesAWorkbookWithASheetForEachTable(String period) throws IOException {
    var answer = server.ok(REPORTS + period, "format=xlsx");
    assertTrue(answer.header("Content-Disposition").contains("bao-cao_"), answer::text);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      if (period.equals("2020-Q3")) {
        var months = workbook.getSheet("Theo tháng");
        assertEquals("Nhiệm vụ", months.getRow(0).getCell(4).getStringCellValue());
        assertEquals(64, months.getRow(4).getCell(4).getNumericCellValue());
        assertEquals(65, rows(workbook, "Danh sách nhiệm vụ"));
        var annex = workbook.getSheet("Danh sách nhiệm vụ");
        assertTrue(annex.getPaneInformation().isFreezePane());
        assertTrue(annex.getRow(1).getHeightInPoints() > 60, "a long text in one line");
        assertTrue(DateUtil.isCellDateFormatted(annex.getRow(1).getCell(1)));
        assertTrue(annex.getPrintSetup().getLandscape());
        assertEquals(1, annex.getPrintSetup().getFitWidth());
      } else {
        assertNull(workbook.getSheet("Theo tháng"));
        assertEquals(5, rows(workbook, "Số liệu còn thiếu") - 1);
      }
    }
  }

  private static int rows(XSSFWorkbook workbook, String sheet) {
    return workbook.getSheet(sheet).getLastRowNum() + 1;
  }
}
