package vn.giaoban.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoban.cli.batch.BatchTest.TOO_BROAD;
import static vn.giaoban.cli.batch.BatchTest.WHY_TOO_BROAD;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.TestCommands;
import vn.giaoban.json.Json;

/// Every hit of many queries in one file, read back and compared with the searches one by one.
@ExtendWith(TestCommands.OverCorpus.class)
class BatchExportTest {
  /// By their names.
  private static final Map<String, String> QUERIES = queries();

  @TempDir private Path folder;
  private final TestCommands commands;

  BatchExportTest(TestCommands commands) {
    this.commands = commands;
  }

  private static Map<String, String> queries() {
    var queries = new LinkedHashMap<String, String>();
    queries.put("chuẩn", "ISO");
    queries.put("không có", "atlantis");
    queries.put("sản phẩm", "OCOP");
    queries.put("ISO nữa", "=ISO");
    return queries;
  }

  @BeforeEach
  void writeQueries() throws IOException {
    var table = new StringBuilder("name,query\n");
    QUERIES.forEach((name, query) -> table.append("%s,%s\n".formatted(name, query)));
    Files.writeString(folder.resolve("queries.csv"), table);
  }

  private int run(String... more) {
    return commands.run("search", more);
  }

  private Path exported(String format, String... more) {
    var file = folder.resolve("hits." + format);
    var args = new ArrayList<>(List.of("--batch", folder + "/queries.csv", "--format", format));
    args.addAll(List.of("--output", file.toString()));
    args.addAll(List.of(more));
    assertEquals(0, run(args.toArray(String[]::new)), commands::err);
    return file;
  }

  /// The names and ids of what each query finds alone.
  private List<String> alone(String... more) throws IOException {
    var found = new ArrayList<String>();
    for (var query : QUERIES.entrySet()) {
      var args = new ArrayList<>(List.of("--format", "jsonl"));
      args.addAll(List.of(more));
      args.add(query.getValue());
      assertEquals(0, run(args.toArray(String[]::new)), commands::err);
      for (var line : commands.out().lines().toList()) {
        found.add(query.getKey() + " " + Json.MAPPER.readTree(line).get("id").asText());
      }
    }
    assertTrue(found.size() > 6, found::toString);
    return found;
  }

  @Test
  void linesHoldWhatEachQueryFindsAlone() throws IOException {
    var found = new ArrayList<String>();
    for (var line : Files.readAllLines(exported("jsonl"))) {
      var object = Json.MAPPER.readTree(line);
      var name = object.get("name").asText();
      assertEquals(QUERIES.get(name), object.get("query").asText());
      found.add(name + " " + object.get("hit").get("id").asText());
    }
    assertEquals(alone(), found);
  }

  @Test
  void aTableNamesTheQueryInItsFirstColumn() throws IOException {
    var file = exported("csv", "--sort", "-date", "--kind", "directive", "--kind", "assessment");
    var text = Files.readString(file);
    assertEquals('\uFEFF', text.charAt(0));
    var rows = CSVFormat.RFC4180.builder().setHeader().get();
    try (var read = rows.parse(new StringReader(text.substring(1)))) {
      assertEquals("Tên câu lệnh tìm kiếm / Query name", read.getHeaderNames().getFirst());
      var found = new ArrayList<String>();
      for (var row : read) {
        found.add(row.get(0) + " " + row.get("Mã / ID"));
      }
      assertEquals(alone("--sort", "-date", "--kind", "directive", "--kind", "assessment"), found);
    }
  }

  @Test
  void aWorkbookSaysHowMuchEachQueryFound() throws IOException {
    try (var book = WorkbookFactory.create(exported("xlsx").toFile(), null, true)) {
      assertEquals(alone().size(), book.getSheetAt(0).getLastRowNum());
      assertEquals("chuẩn", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
      var facts = new LinkedHashMap<String, String>();
      for (var row : book.getSheet("About this file")) {
        facts.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
      }
      assertEquals(Integer.toString(alone().size()), facts.get("Records"));
      assertEquals("ISO: 3", facts.get("Query 1: chuẩn"));
      assertEquals("atlantis: 0", facts.get("Query 2: không có"));
    }
  }

  @Test
  void writesTheRestWhereAQueryCannotBeRead() throws IOException {
    var file = Files.writeString(folder.resolve("bad.txt"), "(OCOP\nISO\n").toString();
    assertEquals(1, run("--batch", file, "--format", "jsonl"));
    assertTrue(commands.err().startsWith("giaoban: " + file + ":1:"));
    assertEquals(3, commands.out().lines().count());
  }

  @Test
  void writesTheRestWhereAQueryIsTooBroad() throws IOException {
    var batch = Files.writeString(folder.resolve("broad.txt"), "ISO\n" + TOO_BROAD + "\nOCOP\n");
    var file = folder.resolve("rest.xlsx");
    assertEquals(
        1, run("--batch", batch.toString(), "--format", "xlsx", "--output", file.toString()));
    assertEquals("giaoban: %s:2:1: %s".formatted(batch, WHY_TOO_BROAD), commands.err());
    try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
      assertEquals(4, book.getSheetAt(0).getLastRowNum());
      var told = new ArrayList<String>();
      book.getSheet("About this file")
          .forEach(row -> told.add(row.getCell(1).getStringCellValue()));
      assertTrue(told.contains("ISO: 3"), told::toString);
      assertTrue(told.contains("OCOP: 1"), told::toString);
      assertFalse(told.stream().anyMatch(fact -> fact.contains("TĐC")), told::toString);
    }
  }

  @Test
  void writesNothingWhereAFilterIsWrong() {
    var file = folder.resolve("none.csv");
    var batch = folder + "/queries.csv";
    assertEquals(
        2,
        run("--batch", batch, "--format", "csv", "--output", file.toString(), "--topic", "nope"));
    assertFalse(Files.exists(file));
  }

  @Test
  void countsAreOfABatch() {
    assertEquals(2, run("--counts", "ISO"));
    assertEquals("giaoban: --counts goes with --batch", commands.err());
  }
}
