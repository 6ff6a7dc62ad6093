package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.cli.engine.Engine;

/// `giaoban deadlines` in all its formats.
@ExtendWith(TestCommands.OverCorpus.class)
class DeadlinesCommandTest {
  @TempDir private Path folder;
  private final TestCommands commands;

  DeadlinesCommandTest(TestCommands commands) {
    this.commands = commands;
  }

  private int run(String... arguments) {
    return commands.run("deadlines", arguments);
  }

  @Test
  void printsCountsAndAList() {
    assertEquals(0, run("--as-of", "2020-08-20", "--province", "Quảng Ngãi"), commands::err);
    assertTrue(commands.out().startsWith("RECORDS  PAST"), commands::out);
    assertTrue(commands.out().contains("(all)"));
    assertTrue(commands.err().contains("as of 2020-08-20, due until 2020-09-19"), commands::err);
    for (var word : List.of("oàn thành", "DECISION", "late", "done")) {
      assertFalse(commands.out().contains(word), word);
    }
  }

  @Test
  void writesTheSameDirectivesInEveryFormat() throws IOException {
    var answer = commands.answer("deadlines", "--as-of=2021-11-20", "--size=1000");
    int total = answer.at("/list/total").asInt();
    assertEquals(109, total);
    var lines = commands.answers("deadlines", "--as-of=2021-11-20");
    assertEquals(total, lines.size());
    for (int i = 0; i < total; i++) {
      assertEquals(answer.at("/list/hits").get(i), lines.get(i));
    }
    assertEquals(0, run("--as-of=2021-11-20", "--format=csv"), commands::err);
    assertEquals(total + 1, commands.out().lines().count());
    assertTrue(
        commands.out().startsWith("\uFEFF\"Hạn / Due by\",\"Tình trạng / State\""), commands::out);
    assertEquals(0, run("--format=ics"), commands::err);
    assertEquals(total - answer.at("/all/states/none/directives").asInt(), directivesInCalendar());
    assertEquals(0, run("--format=ics", "--list=past", "--size=2", "--as-of=2021-12-01"));
    assertEquals(2, directivesInCalendar());
  }

  @Test
  void saysInAWorkbookWhatItCounts() throws IOException {
    var file = folder.resolve("han.xlsx");
    assertEquals(
        0,
        run("--as-of=2020-11-20", "--with-later", "--format=xlsx", "--output", file.toString()),
        commands::err);
    try (var in = Files.newInputStream(file);
        var workbook = new XSSFWorkbook(in)) {
      assertEquals(109, workbook.getSheetAt(0).getLastRowNum());
      var about = workbook.getSheetAt(1);
      var facts = new ArrayList<String>();
      about.forEach(row -> facts.add(row.getCell(0).getStringCellValue() + "=" + row.getCell(1)));
      assertTrue(facts.contains("As of=2020-11-20"), facts.toString());
    }
  }

  @Test
  void tellsWhatWasDoneOnlyFromATableOfIt() throws IOException {
    var hit =
        commands
            .answer("deadlines", "--as-of=2021-12-01", "--list=past", "--size=1")
            .at("/list/hits/0");
    var id = hit.at("/directive/id").asText();
    var hash = "0000000000000000";
    var file = folder.resolve("done.csv");
    Files.writeString(
        file,
        "directive id,textHash,done on\n%s,%s,%s\n"
            .formatted(id, hash, hit.get("lastDay").asText()));
    assertEquals(1, run("--as-of=2021-12-01", "--completions", file.toString()));
    assertTrue(
        commands.err().startsWith("giaoban: %s:2: %s has another text".formatted(file, id)),
        commands::err);
    assertTrue(commands.out().contains("Open late"), commands::out);
    assertEquals(1, run("--as-of=2021-12-01", "--format=csv", "--completions", file.toString()));
    assertTrue(commands.out().contains("State by decision 42/2014"), commands::out);
    assertEquals(1, run("--as-of=2021-12-01", "--format=json", "--completions", file.toString()));
    assertEquals(2, commands.json().at("/completions/refused/0/line").asInt());
  }

  @Test
  void listsWhatIsInOneOfTheFourStates() throws IOException {
    var past = commands.answer("deadlines", "--as-of=2021-12-01", "--list=past", "--size=2");
    var rows = new StringBuilder("directive id,textHash,done on\n");
    for (var hit : past.at("/list/hits")) {
      var id = hit.at("/directive/id").asText();
      rows.append("%s,%s,%s\n".formatted(id, hash(id), hit.get("lastDay").asText()));
    }
    var file = Files.writeString(folder.resolve("done.csv"), rows);
    var asked = List.of("--as-of=2021-12-01", "--completions=" + file, "--list=doneInTime");
    assertEquals(0, run(with(asked, "--format=json")), commands::err);
    var answer = commands.json();
    assertEquals(2, answer.at("/list/total").asInt());
    assertEquals("doneInTime", answer.at("/list/state").asText());
    assertEquals("doneInTime", answer.at("/list/hits/1/completed").asText());
    assertEquals(0, run(with(asked, "--format=csv")), commands::err);
    assertEquals(3, commands.out().lines().count());
    assertEquals(0, run(with(asked, "--format=ics")), commands::err);
    assertEquals(2, directivesInCalendar());
  }

  /// A directive has an event for each of its deadlines; the identifiers of later ones end in their
  /// number.
  private long directivesInCalendar() {
    return commands
        .out()
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .map(line -> line.replaceFirst("(\\.\\d+)?@.*", ""))
        .distinct()
        .count();
  }

  private String hash(String id) throws IOException {
    try (var searcher = Engine.searcher(commands.index(), Engine.names())) {
      return Objects.requireNonNull(searcher.directive(id)).directive().textHash();
    }
  }

  private static String[] with(List<String> arguments, String last) {
    return Stream.concat(arguments.stream(), Stream.of(last)).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of=2020-Q3, asOf: '2020-Q3' is not one day (such as 2020-11-20)",
    "--days=few, 'days must be from 0 to 3660, not few'",
    "--days=3661, 'days must be from 0 to 3660, not 3661'",
    "--list=late, 'list: no such state: late (there are: past, due, later, none, doneInTime, doneLate, openInTime, openLate)'",
    "--list=openLate, 'this --list goes with --completions, which tells what was done'",
    "--after=x, --after is not the \"next\" of an answer to this question",
    "--completions=/nowhere.csv, there is no file /nowhere.csv",
  })
  void refusesWhatCannotBeAsked(String option, String problem) {
    assertEquals(2, run(option));
    assertEquals("giaoban: " + problem, commands.err().lines().findFirst().orElse(""));
  }

  @Test
  void refusesATableOfSomethingElse() throws IOException {
    var file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
    assertEquals(2, run("--completions", file.toString()));
    assertEquals(
        "giaoban: %s: line 1: no column 'directive id' (needed: directive id, textHash, done on)"
            .formatted(file),
        commands.err());
  }
}
