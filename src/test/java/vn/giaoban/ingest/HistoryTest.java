package vn.giaoban.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Period;
import vn.giaoban.text.TextHash;

final class HistoryTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 30);

  @TempDir private Path temp;

  private Path file() {
    return temp.resolve("history.csv");
  }

  private void note(LocalDate day, Map<String, List<String>> held, String... stale)
      throws IOException {
    var history = History.of(file());
    history.note(day, held, Set.of(stale));
    history.write();
  }

  private List<String> events() throws IOException {
    return Files.readAllLines(file()).stream()
        .map(line -> line.replaceFirst(",[^,]*$", ""))
        .toList();
  }

  @Test
  void keepsTheDayOnWhichANoticeFirstCameIn() throws IOException {
    note(FIRST, Map.of("a.txt", List.of("number x|1", "text 1")));
    note(LATER, Map.of("b, c.txt", List.of("number x|1", "text 2")));
    assertEquals(
        List.of(
            "2026-11-05,added,a.txt,2026-11-05,number x|1,text 1",
            "2026-11-30,removed,a.txt,2026-11-30",
            "2026-11-30,added,\"b, c.txt\",2026-11-05,number x|1,text 2"),
        events());
    assertEquals(FIRST, History.of(file()).added(List.of("text 2")));
    assertNull(History.of(file()).added(List.of("text 3")));
    assertEquals(Set.of("b, c.txt"), History.of(file()).present());
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    var held = Map.of("a.txt", List.of("text 1"));
    note(FIRST, held);
    note(LATER, held);
    assertEquals(1, events().size());
  }

  @Test
  void tellsWhichNoticesAreStale() throws IOException {
    var held = Map.of("a.txt", List.of("text 1"));
    note(FIRST, held);
    note(LATER, held, "a.txt");
    note(LATER, held, "a.txt");
    note(LATER, held);
    assertEquals(
        List.of("added", "stale", "read"),
        events().stream().map(line -> line.split(",", -1)[1]).toList());
  }

  @Test
  void passesOverLinesThatAreNotWhole() throws IOException {
    note(FIRST, Map.of("a.txt", List.of("text 1"), "b.txt", List.of("text 2")));
    var lines = Files.readAllLines(file());
    Files.writeString(
        file(),
        lines.get(0).replace("2026-11-05", "2020-11-05")
            + "\n\u0000\n"
            + lines.get(1)
            + "\n2026-11-");
    var history = History.of(file());
    assertNull(history.added(List.of("text 1")));
    assertEquals(FIRST, history.added(List.of("text 2")));
    note(LATER, Map.of("b.txt", List.of("text 2"), "c.txt", List.of("text 3")));
    assertEquals(LATER, History.of(file()).added(List.of("text 3")));
    assertEquals(8, Files.readAllLines(file()).size());
  }

  @Test
  void namesALineThatIsNotWholeUntilTheNextRun() throws IOException {
    var held = Map.of("Thông báo.txt", List.of("text 1"), "b.txt", List.of("text 2"));
    note(FIRST, held);
    var whole = Files.readAllBytes(file());
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(file(), Arrays.copyOf(whole, cut));
      boolean isTorn = HistoryCheck.damage(file()).size() == 1;
      note(FIRST, held);
      assertEquals(List.of(), HistoryCheck.damage(file()), "cut at " + cut);
      assertEquals(held.keySet(), History.of(file()).present(), "cut at " + cut);
      assertEquals(isTorn, new String(Files.readAllBytes(file()), UTF_8).contains(",damaged,"));
    }
  }

  @Test
  void namesALineThatIsDamagedOnceMore() throws IOException {
    var held = Map.of("a.txt", List.of("text 1"));
    note(FIRST, held);
    for (int number = 1; number <= 2; number++) {
      var lines = Files.readAllLines(file());
      Files.writeString(file(), "x" + String.join("\n", lines) + "\n");
      assertEquals(
          List.of("line 1 of history.csv is cut short or changed, and counts for nothing"),
          HistoryCheck.damage(file()));
      note(FIRST, held);
      assertEquals(List.of(), HistoryCheck.damage(file()));
    }
  }

  @Test
  void growsWithTheIndexAndOutlivesIt() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.write("b.txt", Folder.UNSTATED);
    folder.run("index");
    var kept = temp.resolve("index.csv");
    var rows = Files.readAllLines(kept);
    assertEquals(2, rows.size());
    assertTrue(rows.getFirst().contains("number nghe-an|"), rows.getFirst());
    folder.run("index");
    folder.run("another");
    assertEquals(rows, Files.readAllLines(kept));
    Files.delete(folder.corpus().resolve("b.txt"));
    folder.run("index");
    assertEquals(3, Files.readAllLines(kept).size());
  }

  /// Where the index that is made anew cannot be read, its history tells what would leave it.
  @Test
  void guardsAnIndexThatCannotBeRead() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    Files.delete(folder.corpus().resolve("a.txt"));
    Files.writeString(temp.resolve("index/current"), "x");
    try (var writer = LuceneWriter.rebuild(temp.resolve("index"), Clock.systemUTC())) {
      var request = IngestRequest.of(folder.corpus()).keeping(temp.resolve("index.csv"));
      assertThrows(
          RemovalsRefusedException.class, () -> folder.ingest().run(request, writer, _ -> {}));
      Files.writeString(temp.resolve("index.csv"), "x\n", StandardOpenOption.TRUNCATE_EXISTING);
      assertEquals(0, folder.ingest().run(request, writer, _ -> {}).notices());
    }
  }

  private List<String> revisions(String index) throws IOException {
    return Files.readAllLines(temp.resolve(index + ".csv")).stream()
        .filter(line -> line.contains(",revised,"))
        .map(line -> String.join(",", List.of(line.split(",", -1)).subList(1, 6)))
        .toList();
  }

  @Test
  void tellsWhichDeadlinesTheNextVersionOfAFileRevises() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    assertEquals(List.of(), revisions("index"));
    var iso = TextHash.of("Báo cáo kết quả áp dụng ISO");
    var plan = TextHash.of("Tham mưu kế hoạch cải cách hành chính năm 2021");
    folder.write(
        "a.txt",
        Folder.STATED
            .replace("trước ngày 30/8/2020", "chậm nhất ngày 15/9/2020")
            .replace("- Tham mưu", "- Mời họp lần hai.\n- Tham mưu"));
    folder.run("index");
    var first = "revised,a.txt,%s,2020-08-30,2020-09-15".formatted(iso);
    assertEquals(List.of(first), revisions("index"));
    folder.write(
        "a.txt",
        Folder.STATED
            .replace(" trước ngày 30/8/2020", "")
            .replace("năm 2021.", "năm 2021 trước ngày 1/12/2020."));
    folder.run("index");
    assertEquals(
        List.of(
            first,
            "revised,a.txt,%s,none,2020-12-01".formatted(plan),
            "revised,a.txt,%s,2020-09-15,none".formatted(iso)),
        revisions("index"));
    assertEquals(List.of(), HistoryCheck.damage(temp.resolve("index.csv")));
  }

  @Test
  void notesARevisionOnceWhereTheRunThatNotedItEndedBeforeItsCommit() throws IOException {
    var earlier = new DeadlineRevision("1f", List.of(Period.parse("2020-08-30")), List.of());
    var later = new DeadlineRevision("1f", List.of(), List.of(Period.parse("2020-Q4")));
    for (var revisions : List.of(List.of(earlier), List.of(earlier, later), List.of(earlier))) {
      var history = History.of(file());
      history.noteRevisions(LATER, "a.txt", List.of(), revisions);
      history.write();
    }
    assertEquals(
        List.of(
            "2026-11-30,revised,a.txt,1f,2020-08-30,none",
            "2026-11-30,revised,a.txt,1f,none,2020-Q4",
            "2026-11-30,revised,a.txt,1f,2020-08-30,none"),
        events());
    assertEquals(Set.of(), History.of(file()).present());
  }

  @Test
  void followsANoticeToAnotherFile() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    Files.delete(folder.corpus().resolve("a.txt"));
    folder.write("2020/b.txt", Folder.STATED.replace("30/8/2020", "15/9/2020"));
    folder.run("index");
    folder.write("a.txt", Folder.STATED.replace("30/8/2020", "20/9/2020"));
    Files.delete(folder.corpus().resolve("2020/b.txt"));
    folder.run("index");
    var iso = TextHash.of("Báo cáo kết quả áp dụng ISO");
    assertEquals(
        List.of(
            "revised,2020/b.txt,%s,2020-08-30,2020-09-15".formatted(iso),
            "revised,a.txt,%s,2020-09-15,2020-09-20".formatted(iso)),
        revisions("index"));
    assertEquals(Map.of("a-txt-2", 2), revised("index"));
    Files.copy(temp.resolve("index.csv"), temp.resolve("full.csv"));
    folder.run("full");
    assertEquals(Map.of("a-txt-2", 2), revised("full"));
  }

  /// How often the deadlines of directives were revised, as the index has it.
  private Map<String, Integer> revised(String index) throws IOException {
    var times = new HashMap<String, Integer>();
    try (var searcher = new Folder(temp.toRealPath()).searcher(index)) {
      var header = Objects.requireNonNull(searcher.noticeHeader("a-txt"));
      header.revisions().forEach((id, revision) -> times.put(id, revision.times()));
    }
    return times;
  }

  @Test
  void takesAnotherNoticeOfTheSameFileForNoRevision() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    folder.write("a.txt", Folder.STATED.replace("Số: 12", "Số: 13").replace("30/8", "30/9"));
    folder.run("index");
    assertEquals(List.of(), revisions("index"));
  }

  @Test
  void tellsTheSameRevisionsOfTwoNoticesApart() throws IOException {
    var revision = new DeadlineRevision("1f", List.of(Period.parse("2020-08-30")), List.of());
    for (var number : List.of("number x|1", "number x|2", "number x|2")) {
      var history = History.of(file());
      history.noteRevisions(LATER, "a.txt", List.of(number, "text 1"), List.of(revision));
      history.write();
    }
    assertEquals(
        List.of(
            "2026-11-30,revised,a.txt,1f,2020-08-30,none,number x|1,text 1",
            "2026-11-30,revised,a.txt,1f,2020-08-30,none,number x|2,text 1"),
        events());
  }

  @Test
  void takesWhatAnotherProgramReadsForNoRevision() throws IOException {
    var folder = new Folder(temp.toRealPath());
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    var rows = Files.readAllLines(temp.resolve("index.csv"));
    folder.write("catalog.csv", "file,issuedOn\na.txt,2021-08-20\n");
    folder.run("index");
    assertEquals(rows, Files.readAllLines(temp.resolve("index.csv")).subList(0, rows.size()));
    assertEquals(List.of(), revisions("index"));
  }
}
