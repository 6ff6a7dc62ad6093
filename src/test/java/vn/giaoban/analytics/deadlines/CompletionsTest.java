package vn.giaoban.analytics.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.SampleNotices;

/// Validation of the completions table row by row, and the resulting four states.
class CompletionsTest {
  private static final String HASH = "0123456789abcdef";
  private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);

  @TempDir private Path folder;
  private DueIndex index;

  @BeforeEach
  void fill() throws IOException {
    index =
        DueIndex.of(
            folder.resolve("index"),
            Stream.of(
                SampleNotices.notice(
                    "a",
                    null,
                    null,
                    "nghe-an",
                    List.of(
                        directive("a-1", "2020-10-10"),
                        directive("a-2", "2020-10-10"),
                        directive("a-3", "2020-10-10"),
                        directive("a-4", "2020-12-31"),
                        directive("a-5", "2020-12-31"),
                        directive("a-6", "2020-11-20"),
                        directive("a-7"),
                        SampleNotices.item("a-8", Kind.ASSESSMENT, List.of(), List.of(), "đã"))),
                SampleNotices.notice("b", null, null, null, List.of(directive("b-1", "2020-10")))));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  static Directive directive(String id, String... due) {
    var deadlines = Arrays.stream(due).map(SampleNotices::due).toList();
    return SampleNotices.on(
        SampleNotices.directive(
            id,
            Kind.DIRECTIVE,
            null,
            "việc " + id,
            List.of("van-phong"),
            List.of(),
            deadlines,
            List.of()),
        LocalDate.of(2020, 9, 15));
  }

  private Completions read(String... rows) throws IOException {
    var text = "directive id,textHash,done on,deadline\r\n" + String.join("\r\n", rows) + "\r\n";
    return Completions.read(text, index.searcher, TODAY);
  }

  /// The day from which on all of each directive was done.
  private static Map<String, LocalDate> done(Completions completions) {
    return completions.directives().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> Objects.requireNonNull(each.getValue().doneOn(TODAY))));
  }

  /// Done in time, late, early, not yet on the day asked about, and what has no deadline.
  private Completions five() throws IOException {
    return read(
        "a-1," + HASH + ",2020-10-10",
        "a-2," + HASH + ",11/10/2020",
        "a-4," + HASH + ",2020-11-01",
        "a-5," + HASH + ",2020-11-30",
        "a-7," + HASH + ",2020-11-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c-1,0123456789abcdef,2020-10-10 | there is no directive c-1",
        "a-99,0123456789abcdef,2020-10-10 | there is no directive a-99; that text is a-1 now",
        "a-1,ffffffffffffffff,2020-10-10 | a-1 has another text (its textHash is 0123456789abcdef, not ffffffffffffffff)",
        "a-1,0123456789abcdef,2020-02-30 | '2020-02-30' is no day (such as 2020-11-20 or 20/11/2020)",
        "a-1,0123456789abcdef,31/9/2020 | '31/9/2020' is no day (such as 2020-11-20 or 20/11/2020)",
        "a-1,0123456789abcdef,hôm qua | 'hôm qua' is no day (such as 2020-11-20 or 20/11/2020)",
        "a-1,0123456789abcdef,2020-12-02 | done on 2020-12-02, which has not come",
        "a-1,0123456789abcdef,2020-09-14 | done on 2020-09-14, before it was issued on 2020-09-15",
        "a-8,0123456789abcdef,2020-10-10 | a-8 is an assessment, which is not to be done",
        "a-3,0123456789abcdef,2020-10-11 | a-3 stands in line 2 already",
        "a-1,0123456789abcdef,2020-10-10,2020-10-11 | a-1 has no deadline 2020-10-11",
        "a-1,0123456789abcdef,2020-10-10,tháng sau nữa | not a period: 'tháng sau nữa' (such as 2020, 2020-H1, 2020-Q3, 2020-08, 2020-08-27, a..b, tháng-này, quý-trước, 2020-Q3r)",
        "a-1,0123456789abcdef | no done on",
        "a-1,,2020-10-10 | no textHash",
        ",0123456789abcdef,2020-10-10 | no directive id",
      })
  void namesEveryBadRowAndCountsTheOthers(String row, String reason) throws IOException {
    var read = read("a-3," + HASH + ",2020-10-10", row, "a-2," + HASH + ",2020-10-10");
    assertEquals(List.of(new Completions.Refused(3, reason)), read.refused());
    assertEquals(
        Map.of("a-3", LocalDate.of(2020, 10, 10), "a-2", LocalDate.of(2020, 10, 10)), done(read));
  }

  @Test
  void takesTheIssuingDayItself() throws IOException {
    var text = "done on,note,directive id,textHash\n15/9/2020,\"x\ny\",a-1," + HASH + "\n";
    assertEquals(
        Map.of("a-1", LocalDate.of(2020, 9, 15)),
        done(Completions.read(text, index.searcher, TODAY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "directive id;textHash;done on\r\na-1;0123456789abcdef;10/10/2020\r\n",
        "directive id\ttextHash\tdone on\na-1\t0123456789abcdef\t2020-10-10\n",
        "sep=;\nMã / ID;Mã nội dung / Text hash;done on\na-1;0123456789abcdef;10/10/2020\n",
        "Hạn / Due by,Hoàn thành ngày / Done on,Mã / ID,Mã nội dung / Text hash\n,10/10/2020,a-1,0123456789abcdef\n",
        "ID,text hash,DoneOn\na-1,0123456789abcdef,2020-10-10\n,,\n"
      })
  void readsTheTablesOfAnySpreadsheet(String text) throws IOException {
    var read = Completions.read(text, index.searcher, TODAY);
    assertEquals(List.of(), read.refused());
    assertEquals(Map.of("a-1", LocalDate.of(2020, 10, 10)), done(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | line 1: it is empty; its first row names the columns [directive id, textHash, done on]",
        "a,b,c | line 1: no column 'directive id' (needed: directive id, textHash, done on)",
        "directive id,textHash,doen on | line 1: no column 'done on' (nearest: 'doen on'; needed: directive id, textHash, done on)",
        "directive id,textHash | line 1: no column 'done on' (needed: directive id, textHash, done on)",
        "'\"a' | line 1: a quote is not closed",
      })
  void refusesWhatIsNoSuchTable(String text, String reason) {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Completions.read(text, index.searcher, TODAY));
    assertEquals(reason, refused.getMessage());
  }

  private static List<Long> states(CompletionCounts.Row row) {
    return Arrays.stream(CompletedState.values()).map(row::count).toList();
  }

  private static List<Long> ofDue(CompletionCounts.Row row) {
    return Arrays.stream(CompletedState.values()).map(row::countOfDue).toList();
  }

  @Test
  void tellsTheFourStatesAndTheirRates() throws IOException {
    var known = five();
    assertEquals(List.of(), known.refused());
    assertEquals(1, known.withoutDeadline());
    var found = index.deadlines(known, "asOf=2020-11-20");
    var done = Objects.requireNonNull(found.done());
    // a-1 and a-4 in time; a-2 late; a-5 (done later) and a-6 (due today) open; a-3 and b-1 past
    assertEquals(List.of(2L, 1L, 2L, 2L), states(done.all()));
    assertEquals(4, done.all().due());
    assertEquals(found.all().in(DueState.PAST).tally().directives(), done.all().due());
    assertEquals(List.of(1L, 1L, 0L, 2L), ofDue(done.all()));
    assertEquals(0.25, done.all().rate(CompletedState.DONE_IN_TIME));
    assertEquals(0.25, done.all().rate(CompletedState.DONE_LATE));
    assertEquals(0.5, done.all().rate(CompletedState.OPEN_LATE));
    assertEquals(0.0, done.all().rate(CompletedState.OPEN_IN_TIME));
    assertEquals(
        List.of("nghe-an", "none"),
        done.provinces().stream().map(CompletionCounts.Row::value).toList());
    assertEquals(List.of(0L, 0L, 0L, 1L), states(done.provinces().getLast()));
  }

  @Test
  void makesNoRateWhereNothingWasDue() throws IOException {
    var done = Objects.requireNonNull(index.deadlines(five(), "asOf=2020-10-01").done());
    assertEquals(0, done.all().due());
    assertEquals(List.of(0L, 0L, 7L, 0L), states(done.all()));
    for (var state : CompletedState.values()) {
      assertNull(done.all().rate(state));
    }
  }

  @Test
  void readsAFileAgainOnlyWhereItChanged() throws IOException {
    var path = folder.resolve("done.csv");
    var file = new CompletionsFile(path);
    Files.writeString(
        path, "\uFEFFdirective id,textHash,done on\na-1,%s,2020-10-10\n".formatted(HASH));
    var first = file.read(index.searcher, TODAY);
    assertSame(first, file.read(index.searcher, TODAY));
    var version = file.version();
    Files.writeString(path, "directive id,textHash,done on\n");
    assertNotEquals(version, file.version());
    assertEquals(Map.of(), file.read(index.searcher, TODAY).directives());
    Files.write(path, "ng\u00E0y".getBytes(StandardCharsets.ISO_8859_1));
    var refused =
        assertThrows(IllegalArgumentException.class, () -> file.read(index.searcher, TODAY));
    assertEquals(path + ":1:3: it is not in UTF-8; save it as UTF-8", refused.getMessage());
  }

  @Test
  void addsUpOnAnInventedCorpus() throws IOException {
    var notices =
        GeneratedCorpus.of(CorpusSpec.standard(5).withNotices(120))
            .notices()
            .map(GeneratedNotice::notice)
            .toList();
    var rows =
        notices.stream()
            .flatMap(notice -> notice.directives().stream())
            .filter(one -> one.date() != null && one.kind() == Kind.DIRECTIVE)
            .filter(one -> one.id().hashCode() % 3 == 0)
            .map(
                one ->
                    one.id()
                        + ","
                        + one.textHash()
                        + ","
                        + Objects.requireNonNull(one.date()).plusDays(20))
            .toList();
    var text = "directive id,textHash,done on\n" + String.join("\n", rows);
    try (var generated = DueIndex.of(folder.resolve("generated"), notices.stream())) {
      var known = Completions.read(text, generated.searcher, LocalDate.of(2026, 1, 1));
      assertEquals(List.of(), known.refused());
      assertEquals(rows.size(), known.rows());
      var found = generated.deadlines(known, "asOf=2021-03-01");
      var done = Objects.requireNonNull(found.done());
      check(found.all(), done.all());
      assertEquals(List.of(), found.provinces().stream().filter(row -> !has(done, row)).toList());
      for (var row : done.provinces()) {
        check(one(found.provinces(), row.value()), row);
      }
      for (var row : done.units()) {
        check(one(found.units(), row.value()), row);
      }
      assertTrue(done.all().count(CompletedState.DONE_LATE) > 0);
    }
  }

  private static boolean has(CompletionCounts done, Deadlines.Row row) {
    return done.provinces().stream().anyMatch(other -> other.value().equals(row.value()));
  }

  private static Deadlines.Row one(List<Deadlines.Row> rows, String value) {
    return rows.stream().filter(row -> row.value().equals(value)).findFirst().orElseThrow();
  }

  /// The four states share out what has a deadline, and those of what was due that.
  private static void check(Deadlines.Row counted, CompletionCounts.Row done) {
    long dated =
        counted.all().tally().directives() - counted.in(DueState.NONE).tally().directives();
    assertEquals(dated, states(done).stream().mapToLong(Long::longValue).sum(), done.value());
    assertEquals(counted.in(DueState.PAST).tally().directives(), done.due(), done.value());
    assertEquals(done.due(), ofDue(done).stream().mapToLong(Long::longValue).sum());
  }
}
