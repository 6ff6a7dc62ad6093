package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

final class CompareCommandTest {
  @TempDir private static Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void index() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertEquals(
        0, Main.run(new String[] {"index", "--index", folder.toString()}, nowhere, nowhere));
  }

  @BeforeEach
  void forget() {
    out.reset();
    err.reset();
  }

  private int compare(String... arguments) {
    var all = new ArrayList<>(List.of("compare", "--index", folder.toString()));
    all.addAll(List.of(arguments));
    return Main.run(
        all.toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsATableForEachGroup() {
    assertEquals(0, compare("--size", "3"));
    assertTrue(printed().contains("Nghệ An: 45 directives in 1 notices"), printed());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("Assessments left out: 1"));
    assertEquals(0, compare("--groups", "hue"));
    assertTrue(printed().contains("no notice in the period"), printed());
  }

  @Test
  void printsTheAnswerOfTheServerAsJson() throws IOException {
    assertEquals(0, compare("--format", "json", "--by", "unit", "ke hoach", "--top", "2"));
    var json = Json.MAPPER.readTree(printed());
    assertEquals("unit", json.get("by").asText());
    assertEquals("ke hoach", json.get("query").asText());
    assertEquals(2, json.get("groups").size());
  }

  @Test
  void writesARowForEachCell() throws IOException {
    var choice = new String[] {"--values", "iso", "--values", "ocop", "--province", "-hue"};
    assertEquals(0, compare(with(choice, "--format", "jsonl")));
    var lines = printed().lines().toList();
    assertEquals(8, lines.size());
    assertEquals(
        List.of("group", "groupName", "noticesHeld", "value"),
        List.copyOf(Json.MAPPER.readTree(lines.getFirst()).properties()).subList(0, 4).stream()
            .map(property -> property.getKey())
            .toList());
    out.reset();
    assertEquals(0, compare(with(choice, "--format", "csv")));
    assertEquals(9, printed().lines().count());
    assertTrue(printed().startsWith("\uFEFF\"Nhóm / Group\""), printed());

    var file = folder.resolveSibling("so-sanh.xlsx");
    assertEquals(0, compare(with(choice, "--format", "xlsx", "--output", file.toString())));
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals(8, sheet.getLastRowNum());
      assertEquals(45, sheet.getRow(1).getCell(5).getNumericCellValue());
    }
    Files.delete(file);
  }

  private static String[] with(String[] some, String... more) {
    var all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void refusesWhatTheServerRefuses() {
    assertEquals(2, compare("--by", "colour"));
    assertTrue(
        err.toString(StandardCharsets.UTF_8).startsWith("giaoban: by: no such dimension: colour"));
    assertEquals(2, compare("--groups", "hue", "--top", "3"));
    assertEquals(2, compare("(OCOP"));
    assertEquals("", printed());
  }
}
