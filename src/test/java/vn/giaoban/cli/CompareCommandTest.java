package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestCommands.OverCorpus.class)
final class CompareCommandTest {
  @TempDir private Path folder;
  private final TestCommands commands;

  CompareCommandTest(TestCommands commands) {
    this.commands = commands;
  }

  private int compare(String... arguments) {
    return commands.run("compare", arguments);
  }

  @Test
  void printsATableForEachGroup() {
    assertEquals(0, compare("--size", "3"));
    assertTrue(commands.out().contains("Nghệ An: 45 directives in 1 notice"), commands::out);
    assertTrue(commands.err().contains("Assessments left out: 1"));
    assertEquals(0, compare("--size=3", "--lang=vi"));
    assertTrue(commands.out().contains("Nghệ An: 45 nhiệm vụ trong 1 văn bản"), commands::out);
    assertEquals(0, compare("--groups", "hue"));
    assertTrue(commands.out().contains("no notice in the period"), commands::out);
  }

  @Test
  void printsTheAnswerOfTheServerAsJson() throws IOException {
    var json = commands.answer("compare", "--by", "unit", "ke hoach", "--top", "2");
    assertEquals("unit", json.get("by").asText());
    assertEquals("ke hoach", json.get("query").asText());
    assertEquals(2, json.get("groups").size());
  }

  @Test
  void writesARowForEachCell() throws IOException {
    var choice = new String[] {"--values", "iso", "--values", "ocop", "--province", "-hue"};
    var lines = commands.answers("compare", choice);
    assertEquals(8, lines.size());
    assertEquals(
        List.of("group", "groupName", "noticesHeld", "value"),
        List.copyOf(lines.getFirst().properties()).subList(0, 4).stream()
            .map(property -> property.getKey())
            .toList());
    assertEquals(0, compare(with(choice, "--format", "csv")));
    assertEquals(9, commands.out().lines().count());
    assertTrue(commands.out().startsWith("\uFEFF\"Nhóm / Group\""), commands::out);

    var file = folder.resolve("so-sanh.xlsx");
    assertEquals(0, compare(with(choice, "--format", "xlsx", "--output", file.toString())));
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals(8, sheet.getLastRowNum());
      assertEquals(45, sheet.getRow(1).getCell(5).getNumericCellValue());
    }
  }

  private static String[] with(String[] some, String... more) {
    var all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void refusesWhatTheServerRefuses() {
    assertEquals(2, compare("--by", "colour"));
    assertTrue(commands.err().startsWith("giaoban: by: no such dimension: colour"));
    assertEquals(2, compare("--groups", "hue", "--top", "3"));
    assertEquals(2, compare("(OCOP"));
    assertEquals("", commands.out());
  }
}
