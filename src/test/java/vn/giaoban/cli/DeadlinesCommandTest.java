package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.json.Json;

/// `giaoban deadlines` in all its formats.
class DeadlinesCommandTest {
  @TempDir private static Path index;
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void makeIndex() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(
        new String[] {"index", "--corpus", "corpus", "--index", index.toString()},
        nowhere,
        nowhere);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    var all = new ArrayList<>(List.of("deadlines", "--index", index.toString()));
    all.addAll(List.of(arguments));
    var terminal = Terminal.none(InputStream.nullInputStream(), print(out), print(err));
    return Main.run(all.toArray(String[]::new), terminal);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsCountsAndAList() {
    assertEquals(0, run("--as-of", "2020-08-20", "--province", "Quảng Ngãi"), text(err));
    assertTrue(text(out).startsWith("SỐ MỤC  ĐÃ QUA NGÀY"), text(out));
    assertTrue(text(out).contains("(tất cả)"));
    assertTrue(text(err).contains("as of 2020-08-20, due until 2020-09-19"), text(err));
    for (var word : List.of("oàn thành", "QĐ 42", "late", "done")) {
      assertFalse(text(out).contains(word), word);
    }
  }

  @Test
  void writesTheSameDirectivesInEveryFormat() throws IOException {
    assertEquals(0, run("--as-of=2020-11-20", "--format=json", "--size=1000"), text(err));
    var answer = Json.MAPPER.readTree(text(out));
    int total = answer.at("/list/total").asInt();
    assertEquals(109, total);
    assertEquals(0, run("--as-of=2020-11-20", "--format=jsonl"), text(err));
    var lines = text(out).lines().toList();
    assertEquals(total, lines.size());
    for (int i = 0; i < total; i++) {
      assertEquals(answer.at("/list/hits").get(i), Json.MAPPER.readTree(lines.get(i)));
    }
    assertEquals(0, run("--as-of=2020-11-20", "--format=csv"), text(err));
    assertEquals(total + 1, text(out).lines().count());
    assertTrue(text(out).startsWith("\uFEFF\"Hạn / Due by\",\"Tình trạng / State\""), text(out));
    assertEquals(0, run("--format=ics"), text(err));
    assertEquals(
        total - answer.at("/all/states/none/directives").asInt(),
        text(out).lines().filter("BEGIN:VEVENT"::equals).count());
    assertEquals(0, run("--format=ics", "--list=past", "--size=2", "--as-of=2021-12-01"));
    assertEquals(2, text(out).lines().filter("BEGIN:VEVENT"::equals).count());
  }

  @Test
  void saysInAWorkbookWhatItCounts() throws IOException {
    var file = folder.resolve("han.xlsx");
    assertEquals(
        0, run("--as-of=2020-11-20", "--format=xlsx", "--output", file.toString()), text(err));
    try (var in = Files.newInputStream(file);
        var workbook = new XSSFWorkbook(in)) {
      assertEquals(109, workbook.getSheetAt(0).getLastRowNum());
      var about = workbook.getSheetAt(1);
      var facts = new ArrayList<String>();
      about.forEach(row -> facts.add(row.getCell(0).getStringCellValue() + "=" + row.getCell(1)));
      assertTrue(facts.contains("Tính đến ngày / As of=2020-11-20"), facts.toString());
    }
  }

  @Test
  void tellsWhatWasDoneOnlyFromATableOfIt() throws IOException {
    assertEquals(0, run("--as-of=2021-12-01", "--list=past", "--size=1", "--format=json"));
    var hit = Json.MAPPER.readTree(text(out)).at("/list/hits/0");
    var id = hit.at("/directive/id").asText();
    var hash = "0000000000000000";
    var file = folder.resolve("done.csv");
    Files.writeString(
        file,
        "directive id,textHash,done on\n%s,%s,%s\n"
            .formatted(id, hash, hit.get("lastDay").asText()));
    assertEquals(1, run("--as-of=2021-12-01", "--completions", file.toString()));
    assertTrue(
        text(err).startsWith("giaoban: %s:2: %s has another text".formatted(file, id)), text(err));
    assertTrue(text(out).contains("Chưa hoàn thành quá hạn"), text(out));
    assertEquals(1, run("--as-of=2021-12-01", "--format=csv", "--completions", file.toString()));
    assertTrue(text(out).contains("State by decision 42/2014"), text(out));
    assertEquals(1, run("--as-of=2021-12-01", "--format=json", "--completions", file.toString()));
    assertEquals(2, Json.MAPPER.readTree(text(out)).at("/completions/refused/0/line").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of=2020-Q3, asOf: '2020-Q3' is not one day (such as 2020-11-20)",
    "--days=few, days: 'few' is no number from 0 to 3660",
    "--days=3661, 'days: days must be from 0 to 3660, not 3661'",
    "--list=late, 'list: no such state: late (there are: past, due, later, none)'",
    "--after=x, --after is not the \"next\" of an answer to this question",
    "--completions=/nowhere.csv, there is no file /nowhere.csv",
  })
  void refusesWhatCannotBeAsked(String option, String problem) {
    assertEquals(2, run(option));
    assertEquals("giaoban: " + problem, text(err).lines().findFirst().orElse(""));
  }

  @Test
  void refusesATableOfSomethingElse() throws IOException {
    var file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
    assertEquals(2, run("--completions", file.toString()));
    assertEquals(
        "giaoban: %s: line 1: no column 'directive id' (needed: directive id, textHash, done on)%n"
            .formatted(file),
        text(err));
  }
}
