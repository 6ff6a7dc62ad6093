package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

/// `suggest` and `similar` over the five notices.
class SuggestCommandTest {
  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void index() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var args = new String[] {"index", "--corpus", "corpus", "--index", folder + "/index"};
    assertEquals(0, Main.run(args, nowhere, nowhere));
  }

  private int run(String command, String... more) {
    out.reset();
    err.reset();
    var args = new ArrayList<>(List.of(command, "--index", folder + "/index"));
    args.addAll(List.of(more));
    return Main.run(
        args.toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void eachCompletionFindsAsManyAsItSays() throws IOException {
    assertEquals(0, run("suggest", "--format", "jsonl", "nhan"), err());
    var lines = out().lines().toList();
    assertFalse(lines.isEmpty());
    for (var line : lines) {
      var suggestion = Json.MAPPER.readTree(line);
      assertEquals(
          0, run("search", "--format", "json", "--", suggestion.get("query").asText()), err());
      assertEquals(
          Json.MAPPER.readTree(out()).get("total").asLong(),
          suggestion.get("count").asLong(),
          line);
    }
  }

  @Test
  void completesWithinTheFilters() {
    assertEquals(0, run("suggest", "--size", "3", "--province", "nghe-an", "oc"), err());
    var lines = out().lines().toList();
    assertTrue(lines.getFirst().startsWith("SỐ  LOẠI"), out());
    assertTrue(lines.size() > 1 && lines.size() <= 4, out());
    assertTrue(out().contains("OCOP"), out());
  }

  @Test
  void wantsSomethingToComplete() {
    assertEquals(2, run("suggest"));
    assertTrue(err().startsWith("giaoban: Missing required parameter: 'TEXT'"), err());
  }

  @Test
  void writesRowsForSpreadsheets() {
    assertEquals(0, run("suggest", "--format", "csv", "oc"), err());
    assertTrue(out().startsWith("\uFEFF\"Số / Records\",\"Loại / Kind\""), out());
    assertEquals(2, run("suggest", "--format", "ics", "oc"));
    assertTrue(err().contains("expected one of [table, json, jsonl, csv, xlsx]"), err());
  }

  @Test
  void refusesASizeThatIsNone() {
    assertEquals(2, run("suggest", "--size", "0", "nhan"));
    assertTrue(err().contains("size"), err());
    assertEquals(2, run("similar", "--size", "51", "x"));
    assertTrue(err().startsWith("giaoban: size must be from 1 to 50, not 51"), err());
  }

  @Test
  void findsDirectivesOfOtherNotices() throws IOException {
    assertEquals(0, run("search", "--format", "jsonl", "ISO"), err());
    int found = 0;
    var id = "";
    for (var line : out().lines().toList()) {
      var hit = Json.MAPPER.readTree(line);
      id = hit.get("id").asText();
      var notice = hit.get("notice").get("id").asText();
      assertEquals(0, run("similar", "--format", "json", "--size", "2", id), err());
      for (var one : Json.MAPPER.readTree(out()).get("similar")) {
        found++;
        assertFalse(one.get("directive").get("id").asText().startsWith(notice + "-"), out());
      }
    }
    assertTrue(found > 0);
    assertEquals(0, run("similar", id), err());
    assertTrue(out().startsWith("GIỐNG  NGÀY"), out());
  }

  @Test
  void namesAnIdThatIsNone() {
    assertEquals(2, run("similar", "none-1"));
    assertEquals("giaoban: there is no directive none-1", err());
  }
}
