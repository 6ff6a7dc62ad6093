package vn.giaoban.server;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.dimension.Dimension;

/// What the pages, the report and the exported file say of one quarter of the invented corpus.
class SameFiguresTest {
  private static final String QUARTER = "2020-Q3";

  /// The day after the quarter: what is due in it is overdue then.
  private static final String AFTERWARDS = "2020-10-01";

  @TempDir private static Path index;
  private static TestServer server;
  private static JsonNode report;
  private static Map<String, List<Row>> workbook;
  private static List<Row> exported;

  /// A row of a sheet by the titles of its columns.
  private record Row(Map<String, String> cells) {
    String at(String title) {
      return requireNonNull(cells.get(title), title);
    }
  }

  @BeforeAll
  static void serve() throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      for (var notice :
          GeneratedCorpus.of(CorpusSpec.standard(7).withNotices(200)).notices().toList()) {
        writer.replace(notice.stored(), notice.lines());
      }
      writer.commit(CorpusState.of("test"));
    }
    server = new TestServer(TestServer.open(index), Path.of("corpus"), Clock.systemUTC());
    report = server.get("/api/v1/reports/" + QUARTER).json();
    workbook = sheets("/api/v1/reports/" + QUARTER, "format=xlsx");
    exported =
        sheets("/api/v1/export", "format=xlsx", "period=" + QUARTER).values().iterator().next();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /// The rows of each sheet.
  private static Map<String, List<Row>> sheets(String path, String... query) throws IOException {
    var file = server.get(path, query);
    assertEquals(200, file.status(), file.path());
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
      return StreamSupport.stream(read.spliterator(), false)
          .collect(
              Collectors.toMap(
                  Sheet::getSheetName, SameFiguresTest::rows, (a, _) -> a, TreeMap::new));
    }
  }

  private static List<Row> rows(Sheet sheet) {
    var shown = new DataFormatter();
    var rows = new ArrayList<Row>();
    var head = sheet.getRow(0);
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = new TreeMap<String, String>();
      for (var title : head) {
        row.put(
            title.getStringCellValue(),
            shown.formatCellValue(sheet.getRow(i).getCell(title.getColumnIndex())));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  private static List<Row> sheet(String name) {
    return requireNonNull(workbook.get(name), name);
  }

  private static Document page(String path, String... query) throws IOException {
    var page =
        server.send(
            "GET", path, List.of(query), Map.of("Accept", "text/html", "Cookie", "lang=vi"));
    assertEquals(200, page.status(), page.path());
    return Jsoup.parse(page.text());
  }

  private static long number(String text) {
    return Long.parseLong(text.replaceAll("[.,]", "").replaceAll("\\D.*", ""));
  }

  /// The directives of each group of the report.
  private static Map<String, Long> reported(String groups) {
    return counted(report.get(groups), "name", group -> group.at("/directives/now/count"));
  }

  private static Map<String, Long> counted(
      JsonNode all, String name, Function<JsonNode, JsonNode> count) {
    var counted = new TreeMap<String, Long>();
    for (var one : all) {
      if (count.apply(one).asLong() > 0) {
        counted.put(one.get(name).asText(), count.apply(one).asLong());
      }
    }
    return counted;
  }

  /// The same of a sheet of the report as a workbook.
  private static Map<String, Long> ofSheet(String sheet, String name) {
    return sheet(sheet).stream()
        .collect(
            Collectors.toMap(
                row -> row.at(name), row -> number(row.at("Kỳ này")), Long::sum, TreeMap::new));
  }

  /// How many exported directives have each value of a column, and how many have none.
  private static Map<String, Long> ofExport(String column, Dimension dimension) {
    var none = dimension.none().vi();
    return exported.stream()
        .flatMap(
            row ->
                Stream.of(
                    row.at(column).isEmpty()
                        ? new String[] {none}
                        : row.at(column).split("; ", -1)))
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  /// The directives of each row of a comparison by province.
  private static Map<String, Long> compared(String features) throws IOException {
    var page =
        page(
            "/compare",
            "by=province",
            "features=" + features,
            "period=" + QUARTER,
            "top=100",
            "size=100");
    return page.select(".map tbody th").stream()
        .collect(
            Collectors.toMap(
                head -> head.expectFirst("a").text(),
                head -> number(head.expectFirst(".of").text()),
                Long::sum,
                TreeMap::new));
  }

  /// Without the records that have no value, which a comparison leaves out.
  private static Map<String, Long> known(Map<String, Long> counts, Dimension dimension) {
    var known = new TreeMap<>(counts);
    known.remove(dimension.none().vi());
    return known;
  }

  @Test
  void areTheSameByTopic() throws IOException {
    var topics = reported("topics");
    assertTrue(topics.size() > 20, topics::toString);
    assertEquals(topics, positive(ofSheet("Mọi chủ đề", "Chủ đề")));
    assertEquals(topics, ofExport("Chủ đề", Dimension.TOPIC));
    assertEquals(known(topics, Dimension.TOPIC), compared("topic"));
  }

  @Test
  void areTheSameByUnit() throws IOException {
    var units = reported("units");
    assertTrue(units.size() > 10, units::toString);
    assertEquals(units, positive(ofSheet("Mọi đơn vị", "Đơn vị")));
    assertEquals(units, ofExport("Đơn vị được giao", Dimension.UNIT));
    assertEquals(known(units, Dimension.UNIT), compared("unit"));
  }

  @Test
  void areTheSameByProvince() throws IOException {
    var provinces = reported("provinces");
    assertTrue(provinces.size() > 8, provinces::toString);
    assertEquals(provinces, ofExport("Tỉnh, thành phố", Dimension.PROVINCE));
    var heads =
        page("/compare", "by=province", "features=topic", "period=" + QUARTER, "top=100")
            .select(".map thead th:has(a)");
    assertEquals(
        provinces,
        heads.stream()
            .collect(
                Collectors.toMap(
                    head -> head.expectFirst("a").text(),
                    head -> number(head.expectFirst(".of").text()),
                    Long::sum,
                    TreeMap::new)));
  }

  @Test
  void areTheSameOfDeadlines() throws IOException {
    var page = page("/deadlines", "asOf=" + AFTERWARDS, "withLater=true", "period=" + QUARTER);
    var states =
        page.select(".states a").stream()
            .collect(
                Collectors.toMap(
                    link -> link.ownText().strip(),
                    link -> number(link.expectFirst("strong").text())));
    long overdue = due("inPeriod") + due("earlier");
    assertTrue(overdue > 10, report.get("deadlines")::toString);
    assertEquals(overdue, states.get("Đã qua hạn"), states::toString);
    assertEquals(due("none"), states.get("Không nêu thời hạn"), states::toString);
    assertEquals(due("none"), exported.stream().filter(row -> row.at("Hạn").isEmpty()).count());
    assertEquals(overdue, exported.stream().filter(row -> isBefore(row.at("Hạn"))).count());
    assertEquals(due("none"), ofTable("Giao trong kỳ, không nêu thời hạn"));
    assertEquals(due("inPeriod"), ofTable("Giao trong kỳ, đến hạn trong kỳ"));
  }

  private static long due(String part) {
    return report.at("/deadlines/" + part + "/count").asLong();
  }

  /// Whether a day, as a cell shows it, is in the quarter or before it.
  private static boolean isBefore(String day) {
    return !day.isEmpty()
        && day.replaceFirst("(\\d+)/(\\d+)/(\\d+)", "$3-$2-$1").compareTo(AFTERWARDS) < 0;
  }

  private static long ofTable(String line) {
    return sheet("Theo thời hạn").stream()
        .filter(row -> row.at("Thời hạn").equals(line))
        .mapToLong(row -> number(row.at("Nhiệm vụ")))
        .sum();
  }

  @Test
  void areTheSameOfNotices() throws IOException {
    var notices =
        counted(report.get("provinces"), "name", province -> province.at("/notices/now/count"));
    assertEquals(notices, positive(ofSheet("Văn bản theo tỉnh, thành phố", "Tỉnh, thành phố")));
    var covered = new TreeMap<String, Long>();
    for (var row : page("/coverage", "period=" + QUARTER).select(".map tbody tr")) {
      long held = row.select("td a").eachText().stream().mapToLong(SameFiguresTest::number).sum();
      if (held > 0) {
        covered.put(row.expectFirst("th").text(), held);
      }
    }
    assertEquals(notices, covered);
    assertEquals(
        report.at("/scope/notices/count").asLong(),
        exported.stream().map(row -> row.at("Địa chỉ").replaceFirst("#.*", "")).distinct().count());
  }

  private static Map<String, Long> positive(Map<String, Long> counts) {
    var positive = new TreeMap<>(counts);
    positive.values().removeIf(count -> count == 0);
    return positive;
  }
}
