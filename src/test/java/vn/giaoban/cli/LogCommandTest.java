package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
  @TempDir private Path folder;
  private final TestCommands commands = TestCommands.alone();
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

  private int run(String... more) {
    return commands.run("log", more);
  }

  @Test
  void listsWhatIsSearchedForAndNotFound() {
    assertEquals(0, run(log.toString()), commands::err);
    assertEquals(
        """
        TIMES  EMPTY  SEARCHED OFTEN
        3      0      nhãn hiệu / Nhan Hieu
        1      1      =chuyển đổi số
        1      0      OCOP

        TIMES  EMPTY  FOUND NOTHING
        1      1      =chuyển đổi số
        """,
        commands.out());
    assertEquals("6 searches", commands.err());
  }

  @Test
  void proposesRowsByWhatIsAskedSoonAfter() throws IOException {
    Files.writeString(
        log,
        line("quản lý heo nái", 0)
            + line("quản lý lợn nái", 4)
            + line("quản lý heo nái", 0)
            + line("quản lý lợn nái", 4)
            + line("nhãn hiêu", 0)
            + line("nhãn hiệu", 3)
            + line("tinh:nghe-an", 0)
            + line("OCOP", 1)
            + line("xi măng", 0)
            + line("bê tông", 2).replace("01:02:03", "01:09:03"));
    var proposed = commands.answer("log", log.toString()).get("proposed");
    assertEquals(1, proposed.size(), proposed::toString);
    assertEquals("heo | lợn", proposed.get(0).get("row").asText());
    assertEquals(2, proposed.get(0).get("times").asInt());
    assertEquals(0, run(log.toString()), commands::err);
    assertTrue(commands.out().contains("PROPOSED FOR synonyms.csv"), commands::out);
  }

  @Test
  void readsNoDevice() {
    assertEquals(2, run("/dev/zero"));
    assertEquals("giaoban: /dev/zero: it is a pipe or a device, not a file", commands.err());
  }

  @Test
  void printsJson() throws IOException {
    var answer = commands.answer("log", log.toString(), "--size", "1");
    assertEquals(6, answer.get("searches").asInt());
    assertEquals(1, answer.get("frequent").size());
    assertEquals("=chuyển đổi số", answer.get("empty").get(0).get("query").asText());
  }

  @Test
  void printsCsvThatNoSpreadsheetRuns() {
    assertEquals(0, run(log.toString(), "--format", "csv"), commands::err);
    assertTrue(commands.out().contains("\"'=chuyển đổi số\",1,1,"), commands::out);
  }

  @Test
  void namesLinesThatAreNoSearches() throws IOException {
    Files.writeString(log, line("ISO", 3) + "{\"time\":\n[]\n" + line("ISO", 3));
    assertEquals(1, run(log.toString()));
    assertTrue(commands.err().contains(log + ":2: not a line of a search log"), commands::err);
    assertTrue(commands.err().contains(log + ":3: not a line of a search log"), commands::err);
    assertTrue(commands.out().contains("2      0      ISO"), commands::out);
  }

  @Test
  void missesAFileThatIsNotThere() {
    assertEquals(2, run(folder.resolve("none").toString()));
    assertTrue(commands.err().startsWith("giaoban: there is no file"), commands::err);
  }
}
