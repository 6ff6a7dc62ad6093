package vn.giaoban.analytics.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.search.SampleNotices;

/// Completions of directives with several deadlines.
class SeveralDeadlinesTest {
  private static final String HASH = "0123456789abcdef";

  @TempDir private Path folder;
  private DueIndex index;

  @BeforeEach
  void fill() throws IOException {
    index =
        DueIndex.of(
            folder.resolve("index"),
            Stream.of(
                SampleNotices.notice(
                    "c",
                    null,
                    null,
                    "dong-thap",
                    List.of(
                        CompletionsTest.directive("c-1", "2020-10-10", "2020-12", "2020-11-20"),
                        CompletionsTest.directive("c-2", "2020-10-10", "2020-11-10")))));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Completions read(String... rows) throws IOException {
    var text = "directive id,textHash,done on,deadline\n" + String.join("\n", rows);
    return Completions.read(text, index.searcher, LocalDate.of(2020, 12, 1));
  }

  private static List<Long> counts(ToLongFunction<CompletedState> count) {
    return Arrays.stream(CompletedState.values()).map(count::applyAsLong).toList();
  }

  /// The last day that counts for a directive of `c`, and its state.
  private String state(Completions known, String id, String... query) throws IOException {
    var request = DueIndex.request(query);
    return index.deadlines(known, query).list().hits().stream()
        .filter(hit -> hit.directive().id().equals(id))
        .map(hit -> DueDirective.of(hit, request, known))
        .map(due -> "%s %s %s".formatted(due.lastDay(), due.state(), due.completed()))
        .findFirst()
        .orElse("");
  }

  @Test
  void tellsTheStateByTheEarliestDeadlineNotDone() throws IOException {
    var asOf = "asOf=2020-11-15";
    assertEquals("2020-10-10 PAST OPEN_LATE", state(read(), "c-1", asOf));
    var first = "c-1," + HASH + ",2020-10-09,10/10/2020";
    assertEquals("2020-11-20 DUE OPEN_IN_TIME", state(read(first), "c-1", asOf));
    assertEquals("2020-10-10 DUE OPEN_IN_TIME", state(read(first), "c-1", "asOf=2020-10-08"));
    assertEquals("2020-12-31 LATER OPEN_IN_TIME", state(read(first), "c-1", asOf, "list=later"));
    assertEquals("2020-11-20 PAST OPEN_LATE", state(read(first), "c-1", "asOf=2020-11-30"));
    var second = "c-1," + HASH + ",2020-11-14,2020-11-20";
    assertEquals("2020-12-31 LATER OPEN_IN_TIME", state(read(second, first), "c-1", asOf));
    var third = "c-1," + HASH + ",2020-11-14,quý IV/2020";
    assertEquals("2020-12-31 LATER DONE_IN_TIME", state(read(second, first, third), "c-1", asOf));
  }

  @Test
  void takesARowWithoutADeadlineForAllThatHaveNone() throws IOException {
    var all = "c-2," + HASH + ",2020-11-09";
    assertEquals("2020-11-10 PAST DONE_LATE", state(read(all), "c-2", "asOf=2020-11-15"));
    var first = "c-2," + HASH + ",2020-10-10,2020-10-10";
    assertEquals("2020-11-10 PAST DONE_IN_TIME", state(read(all, first), "c-2", "asOf=2020-11-15"));
    var twice = read(first, all, first, all);
    assertEquals(2, twice.rows());
    assertEquals(
        List.of(
            new Completions.Refused(4, "c-2 with the deadline 2020-10-10 stands in line 2 already"),
            new Completions.Refused(5, "c-2 stands in line 3 already")),
        twice.refused());
  }

  @Test
  void findsWhatIsOpenInTimeAmongWhatWasDue() throws IOException {
    var known =
        read("c-1," + HASH + ",2020-10-09,2020-10-10", "c-2," + HASH + ",2020-10-09,2020-10-10");
    var found = index.deadlines(known, "asOf=2020-11-15", "list=openInTime");
    var all = Objects.requireNonNull(found.done()).all();
    assertEquals(List.of(0L, 0L, 1L, 1L), counts(all::count));
    assertEquals(List.of(0L, 0L, 1L, 1L), counts(all::countOfDue));
    assertEquals(
        List.of("c-1"), found.list().hits().stream().map(hit -> hit.directive().id()).toList());
    for (var state : CompletedState.values()) {
      assertEquals(all.count(state), index.total(Objects.requireNonNull(all.in(state).search())));
      assertEquals(
          all.countOfDue(state), index.total(Objects.requireNonNull(all.ofDue(state).search())));
    }
  }
}
