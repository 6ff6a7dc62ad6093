package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.giaoban.json.Json;

/// Exports of many invented notices, read back with other libraries: the rows are the hits of the
/// search, in its order.
@ExtendWith(GeneratedSite.Resolver.class)
class GeneratedExportTest {
  static final List<String> QUERIES = GeneratedSite.QUERIES;

  @TempDir private Path folder;

  /// A row, or a hit.
  private record Line(String id, String text) {
    static Line of(JsonNode hit) {
      return new Line(hit.get("id").asText(), hit.get("text").asText());
    }
  }

  private static List<Line> hits(GeneratedSite site, String query, String sort) throws IOException {
    return site.hits(query, sort).stream().map(Line::of).toList();
  }

  private byte[] command(GeneratedSite site, String format, String query, String sort)
      throws IOException {
    var file = folder.resolve("hits." + format);
    var args =
        new String[] {
          "--lang=vi", "--format", format, "--sort=" + sort, "--output", file.toString()
        };
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--", query));
    assertEquals(0, site.commands.run("search", all.toArray(String[]::new)), site.commands::err);
    return Files.readAllBytes(file);
  }

  private static byte[] http(GeneratedSite site, String format, String query, String sort)
      throws IOException {
    return site.get("export", "q=" + query, "sort=" + sort, "format=" + format).body();
  }

  private static List<Line> csv(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    assertEquals('\uFEFF', text.charAt(0));
    var lines = new ArrayList<Line>();
    var format = CSVFormat.RFC4180.builder().setHeader().get();
    try (var rows = format.parse(new StringReader(text.substring(1)))) {
      for (var row : rows) {
        lines.add(new Line(row.get("Mã / ID"), row.get("Nội dung / Text")));
      }
    }
    return lines;
  }

  private static List<Line> xlsx(byte[] bytes) throws IOException {
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      var heads = new ArrayList<String>();
      sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
      var lines = new ArrayList<Line>();
      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
        lines.add(line(sheet.getRow(i), heads));
      }
      return lines;
    }
  }

  private static Line line(Row row, List<String> heads) {
    return new Line(
        row.getCell(heads.indexOf("Mã")).getStringCellValue(),
        row.getCell(heads.indexOf("Nội dung")).getStringCellValue());
  }

  private static List<Line> jsonl(byte[] bytes) throws IOException {
    var lines = new ArrayList<Line>();
    for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      lines.add(Line.of(Json.MAPPER.readTree(line)));
    }
    return lines;
  }

  @ParameterizedTest
  @FieldSource("QUERIES")
  void everyFileHoldsTheHitsInTheirOrder(String query, GeneratedSite site) throws IOException {
    var hits = hits(site, query, "relevance");
    assertTrue(hits.size() > 10, query);
    assertEquals(hits, csv(command(site, "csv", query, "relevance")));
    assertEquals(hits, csv(http(site, "csv", query, "relevance")));
    assertEquals(hits, jsonl(command(site, "jsonl", query, "relevance")));
    assertEquals(hits, jsonl(http(site, "jsonl", query, "relevance")));
    assertEquals(hits, xlsx(command(site, "xlsx", query, "relevance")));
    assertEquals(hits, xlsx(http(site, "xlsx", query, "relevance")));
  }

  @Test
  void filesAreInTheOrderThatIsAskedFor(GeneratedSite site) throws IOException {
    for (var sort : List.of("date", "-date", "deadline", "province")) {
      var hits = hits(site, "OCOP", sort);
      assertTrue(hits.size() > 10, sort);
      assertEquals(hits, csv(command(site, "csv", "OCOP", sort)), sort);
      assertEquals(hits, xlsx(http(site, "xlsx", "OCOP", sort)), sort);
    }
  }

  @Test
  void keepsVietnameseComposed(GeneratedSite site) throws IOException {
    var lines = csv(command(site, "csv", "*", "date"));
    assertTrue(lines.size() > GeneratedSite.NOTICES, "only " + lines.size());
    for (var line : lines) {
      assertTrue(Normalizer.isNormalized(line.text(), Normalizer.Form.NFC), line.id());
    }
  }

  @Test
  void aWorkbookSaysWhatItIsOf(GeneratedSite site) throws IOException {
    var bytes = http(site, "xlsx", "OCOP", "date");
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      var facts = new ArrayList<String>();
      book.getSheetAt(1).forEach(row -> facts.add(row.getCell(0) + "=" + row.getCell(1)));
      assertTrue(facts.contains("Câu lệnh tìm kiếm=OCOP"), facts::toString);
      assertTrue(facts.contains("Số kết quả=" + site.total("OCOP")), facts::toString);
    }
  }
}
