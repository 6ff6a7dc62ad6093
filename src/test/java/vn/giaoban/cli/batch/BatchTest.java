package vn.giaoban.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.TestCommands;
import vn.giaoban.cli.engine.Engine;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.query.Query;
import vn.giaoban.server.Searchers;

/// Many queries over the five notices.
@ExtendWith(TestCommands.OverCorpus.class)
class BatchTest {
  static final String TOO_BROAD = "\"TĐC TĐC TĐC TĐC\" ".repeat(100).strip();
  static final String WHY_TOO_BROAD =
      "with its synonyms the query stands for more than 32768 words; \"=\" before a word or phrase"
          + " leaves its synonyms out";
  private static final SearchRequest ISO = SearchRequest.of(new Query.Words("ISO", false));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private final TestCommands commands;

  BatchTest(TestCommands commands) {
    this.commands = commands;
  }

  private int run(String... more) {
    return commands.run("search", more);
  }

  private String out() {
    return commands.out();
  }

  private String err() {
    return commands.err();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void countsForEachLine() throws IOException {
    var file = file("a.txt", "\uFEFF# what we ask\r\nOCOP\r\n\r\n  ISO\r\n");
    assertEquals(0, run("--batch", file), err());
    assertEquals(
        """
        COUNT  NAME  QUERY
        1      OCOP  OCOP
        3      ISO   ISO
        """,
        out());
  }

  @Test
  void readsNamesFromATable() throws IOException {
    var file =
        file("b.csv", "tên,Query\n\"Tiêu chuẩn, đo lường\",ISO\n,\"OCOP OR \"\"truy xuất\"\"\"\n");
    assertEquals(0, run("--batch", file, "--counts", "--format", "csv"), err());
    assertEquals(
        "\uFEFF\"Tên / Name\",\"Câu lệnh tìm kiếm / Query\",\"Số kết quả / Records\","
            + "\"Đánh giá không tính / Assessments left out\",\"Chưa đếm hết / Partial\","
            + "\"Gợi ý / Suggestion\"\r\n"
            + "\"Tiêu chuẩn, đo lường\",\"ISO\",3,1,\"\",\"\"\r\n"
            + "\"OCOP OR \"\"truy xuất\"\"\",\"OCOP OR \"\"truy xuất\"\"\",2,1,\"\",\"\"\r\n",
        out());
  }

  @Test
  void readsATableOfAnotherSpreadsheet() throws IOException {
    var wanted =
        """
        COUNT  NAME  QUERY
        3      Một   ISO
        1      Hai   OCOP
        """;
    for (var table :
        List.of(
            "\uFEFFname;query\r\nMột;ISO\r\nHai;OCOP\r\n",
            "Câu lệnh tìm kiếm / Query\tTên / Name\tSố kết quả / Records\nISO\tMột\t3\nOCOP\tHai\t1\n")) {
      assertEquals(0, run("--batch", file("a.csv", table)), err());
      assertEquals(wanted, out());
      assertEquals(0, run("--batch", file("a.txt", table)), err());
      assertEquals(wanted, out());
    }
    var misspelled = file("b.csv", "name;qeury\nMột;ISO\n");
    assertEquals(2, run("--batch", misspelled));
    assertEquals(
        "giaoban: %s:1: no column 'query' (nearest: 'qeury'; needed: query)".formatted(misspelled),
        err());
  }

  @Test
  void holdsTheFiltersForAll() throws IOException {
    var args = new String[] {"--batch", "-", "--province", "dong-thap", "--format", "json"};
    assertEquals(0, commands.runReading("ISO\nOCOP\n", "search", args), err());
    var answers = commands.json();
    assertEquals(2, answers.get(0).get("total").asInt());
    assertEquals(0, answers.get(1).get("total").asInt());
  }

  @Test
  void namesEveryBadLineAndDoesTheRest() throws IOException {
    var file = file("c.txt", "ISO\n  (OCOP\ntinh:atlantis\nOCOP\n");
    assertEquals(1, run("--batch", file));
    var complaints = err().lines().toList();
    assertEquals(2, complaints.size(), err());
    assertTrue(complaints.get(0).startsWith("giaoban: " + file + ":2:"), err());
    assertTrue(complaints.get(1).startsWith("giaoban: " + file + ":3:"), err());
    assertEquals(3, out().lines().count());
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    var file = folder.resolve("d.txt");
    Files.write(file, "ISO\nnhãn".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(2, run("--batch", file.toString()));
    assertEquals("giaoban: %s:2:3: it is not in UTF-8; save it as UTF-8".formatted(file), err());
  }

  @Test
  void takesOneBadQuoteForOneBadRow() throws IOException {
    var file = file("q.csv", "query\nISO\n\"OCOP\n\"ISO OR OCOP\"\n");
    assertEquals(1, run("--batch", file, "--format", "json"));
    assertEquals("giaoban: %s:3:1: text behind a closing quote".formatted(file), err());
    assertEquals(2, commands.json().size());
  }

  @Test
  void refusesALinkOutOfItsFolder() throws IOException {
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var link = Files.createSymbolicLink(elsewhere.resolve("l.txt"), Path.of(file("l.txt", "ISO")));
    assertEquals(2, run("--batch", link.toString()));
    assertEquals("giaoban: %s: it is a link that leads out of its folder".formatted(link), err());
  }

  @Test
  void refusesABadFilterOnce() throws IOException {
    assertEquals(2, run("--batch", file("e.txt", "ISO\nOCOP\n"), "--topic", "atlantis"));
    assertTrue(err().contains("'atlantis' is no known value of topic"), err());
    assertEquals("", out());
  }

  @Test
  void refusesATableWithoutQueries() throws IOException {
    var file = file("f.csv", "a,b\n1,2\n");
    assertEquals(2, run("--batch", file));
    assertEquals("giaoban: %s:1: no column 'query' (needed: query)".formatted(file), err());
  }

  @Test
  void refusesWhatIsForOneQuery() throws IOException {
    assertEquals(2, run("--batch", file("g.txt", "ISO\n"), "--facets", "topic"));
    assertEquals("giaoban: --facets is for one query, not for --batch", err());
    assertEquals(2, run("--batch", file("g.txt", "ISO\n"), "OCOP"));
    assertEquals("giaoban: with --batch the queries stand in the file", err());
  }

  @Test
  void namesALineThatIsTooBroadAndDoesTheRest() throws IOException {
    var file = file("h.txt", "ISO\n" + TOO_BROAD + "\nOCOP\n");
    assertEquals(1, run("--batch", file));
    assertEquals("giaoban: %s:2:1: %s".formatted(file, WHY_TOO_BROAD), err());
    assertEquals(
        """
        COUNT  NAME  QUERY
        3      ISO   ISO
        1      OCOP  OCOP
        """,
        out());
  }

  @Test
  void namesALineWhoseCountIsNotWhole() throws IOException {
    var asked = List.of(new Batch.Asked(new BatchFile.Line("a", "ISO", 7, 3), ISO));
    try (var real = Engine.searcher(commands.index(), Engine.names())) {
      var batch = batch();
      var answers = batch.counts(asked, Searchers.changed(real, Searchers::partial));
      assertEquals(1, batch.failed());
      assertTrue(answers.getFirst().partial());
      assertEquals(
          "giaoban: q.txt:7:3: the time limit was reached, there may be more\n",
          said.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void namesALineThatHasNoAnswerInTime() throws IOException {
    var asked = List.of(new Batch.Asked(new BatchFile.Line("a", "ISO", 7, 3), ISO));
    var batch = batch();
    assertEquals(List.of(), batch.counts(asked, Searchers.slow()));
    assertEquals(1, batch.failed());
    assertEquals(
        "giaoban: q.txt:7:3: not done within 10000 ms:"
            + " ask for less, by a period or other filters\n",
        said.toString(StandardCharsets.UTF_8));
  }

  private Batch batch() {
    var printed = new PrintStream(said, true, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), printed, printed);
    return new Batch("q.txt", terminal.speaking(Language.EN));
  }
}
