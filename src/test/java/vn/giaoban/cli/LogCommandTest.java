package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.json.Json;

class LogCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path log;

  @BeforeEach
  void write() throws IOException {
    log = folder.resolve("searches.jsonl");
    Files.writeString(
        log,
        line("nhãn hiệu", 3)
            + line("Nhan  Hieu", 3)
            + line("nhãn hiệu", 3)
            + line("=chuyển đổi số", 0)
            + line("", 110)
            + line("OCOP", 1));
  }

  private static String line(String query, int total) {
    return """
        {"time":"2026-11-21T01:02:03Z","query":"%s","filters":{},"total":%d,"partial":false,"tookMs":15}
        """
        .formatted(query, total);
  }

  private int run(String... args) {
    return Main.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void listsWhatIsSearchedForAndNotFound() {
    assertEquals(0, run("log", log.toString()), err());
    assertEquals(
        """
        SỐ LẦN  TRỐNG  TÌM NHIỀU
        3       0      nhãn hiệu / Nhan Hieu
        1       1      =chuyển đổi số
        1       0      OCOP

        SỐ LẦN  TRỐNG  KHÔNG THẤY GÌ
        1       1      =chuyển đổi số
        """,
        out());
    assertEquals("6 searches", err().strip());
  }

  @Test
  void printsJson() throws IOException {
    assertEquals(0, run("log", log.toString(), "--format", "json", "--size", "1"), err());
    var answer = Json.MAPPER.readTree(out());
    assertEquals(6, answer.get("searches").asInt());
    assertEquals(1, answer.get("frequent").size());
    assertEquals("=chuyển đổi số", answer.get("empty").get(0).get("query").asText());
  }

  @Test
  void printsCsvThatNoSpreadsheetRuns() {
    assertEquals(0, run("log", log.toString(), "--format", "csv"), err());
    assertTrue(out().contains("\"'=chuyển đổi số\",1,1,"), out());
  }

  @Test
  void namesLinesThatAreNoSearches() throws IOException {
    Files.writeString(log, line("ISO", 3) + "{\"time\":\n[]\n" + line("ISO", 3));
    assertEquals(1, run("log", log.toString()));
    assertTrue(err().contains(log + ":2: not a line of a search log"), err());
    assertTrue(err().contains(log + ":3: not a line of a search log"), err());
    assertTrue(out().contains("2       0      ISO"), out());
  }

  @Test
  void missesAFileThatIsNotThere() {
    assertEquals(2, run("log", folder.resolve("none").toString()));
    assertTrue(err().startsWith("giaoban: there is no file"), err());
  }
}
