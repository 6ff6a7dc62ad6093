package vn.giaoban.analytics.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.TestLength;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;

/// Checks every figure of the four states, of the five notices and of 300 or 2,000 generated ones,
/// against its search and its list.
@ExtendWith(StandingIndexes.Resolver.class)
final class DoneCellsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static final GeneratedCorpus CORPUS =
      GeneratedCorpus.of(CorpusSpec.standard(5).withNotices(TestLength.of(300, 2_000)));

  private static DueIndex five;
  private static DueIndex generated;
  private static List<Hit> invented;
  private static Completions everyThird;

  @BeforeAll
  static void open(StandingIndexes indexes) throws IOException {
    five = new DueIndex(indexes.ofCorpus());
    generated = new DueIndex(indexes.of(CORPUS));
    invented = hits(generated, DueIndex.request().selection());
    everyThird = done(generated, invented, 3);
  }

  private static List<Hit> hits(DueIndex index, Selection selection) throws IOException {
    var hits = new ArrayList<Hit>();
    index.searcher.stream(selection, Sort.DEADLINE, hits::add);
    return hits;
  }

  /// Has one in `every` directives done, up to 59 days after it was given; of several deadlines
  /// only the earliest.
  private static Completions done(DueIndex index, List<Hit> hits, int every) throws IOException {
    var table = new StringBuilder("directive id,textHash,done on,deadline\n");
    int rows = 0;
    for (var hit : hits) {
      var directive = hit.directive();
      int chance = Math.floorMod(directive.id().hashCode() * 31, 60 * every);
      if (directive.date() != null && chance % every == 0) {
        var day = directive.date().plusDays(chance / every);
        var days = DeadlinesRequest.lastDays(directive);
        var deadline = days.size() > 1 ? days.getFirst().toString() : "";
        table.append(
            "%s,%s,%s,%s\n".formatted(directive.id(), directive.textHash(), day, deadline));
        rows++;
      }
    }
    var known = Completions.read(table.toString(), index.searcher, TODAY);
    assertEquals(List.of(), known.refused());
    assertEquals(rows, known.rows());
    return known;
  }

  private static List<CompletionCounts.Row> rows(CompletionCounts done) {
    var rows = new ArrayList<>(List.of(done.all()));
    rows.addAll(done.units());
    rows.addAll(done.provinces());
    return rows;
  }

  /// How many cells there were, and how many no address could name.
  private record Cells(int all, int unnamed) {
    Cells with(Cells others) {
      return new Cells(all + others.all, unnamed + others.unnamed);
    }
  }

  private static Cells check(DueIndex index, Completions known, String query) throws IOException {
    var found = index.deadlines(known, (query + "&size=0").split("&", -1));
    var done = Objects.requireNonNull(found.done());
    assertEquals(
        found.units().stream().filter(DoneCellsTest::isDated).count(), done.units().size());
    var cells = new Cells(0, 0);
    for (var row : rows(done)) {
      cells = cells.with(check(index, known, row));
    }
    return cells;
  }

  private static boolean isDated(Deadlines.Row row) {
    return row.in(DueState.NONE).tally().directives() < row.all().tally().directives();
  }

  private static Cells check(DueIndex index, Completions known, CompletionCounts.Row row)
      throws IOException {
    assertEquals(index.total(row.request().search(DueState.PAST)), row.due(), row.value());
    var cells = new Cells(0, 0);
    for (var state : CompletedState.values()) {
      var listed = listing(row.request(), row.request().selection(), state);
      cells = cells.with(check(index, known, row.in(state), listed));
      var ofDue = row.ofDue(state);
      var due = row.request().search(DueState.PAST);
      cells = cells.with(check(index, known, ofDue, listing(row.request(), due, state)));
    }
    return cells;
  }

  private static DeadlinesRequest listing(
      DeadlinesRequest request, Selection selection, CompletedState state) {
    return new DeadlinesRequest(
        selection,
        request.page(),
        request.asOf(),
        request.withLater(),
        request.days(),
        state,
        null);
  }

  private static Cells check(
      DueIndex index, Completions known, CompletionCounts.Counted counted, DeadlinesRequest listed)
      throws IOException {
    var list = index.searcher.search(listed.list(known).limitedTo(0));
    assertEquals(counted.directives(), list.total(), () -> listed.toString());
    var search = counted.search();
    if (search == null) {
      assertTrue(counted.directives() > 20, () -> listed.toString());
      return new Cells(1, 1);
    }
    assertEquals(counted.directives(), index.total(search), () -> SearchAddress.of(search));
    return new Cells(1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, asOf=2020-08-20",
    "1, asOf=2021-11-18",
    "2, asOf=2020-11-20",
    "2, asOf=2021-11-18",
    "2, asOf=2021-11-18&province=quang-ngai",
    "2, asOf=2026-01-01&q=kế hoạch OR báo cáo",
    "3, asOf=2026-01-01&unit=-van-phong&kind=assessment&kind=directive",
    "9, asOf=2020-09-30&from=2020-08",
    "9, asOf=2019-01-01",
  })
  void namesEveryCellOfTheFiveNotices(int every, String query) throws IOException {
    var hits = hits(five, DueIndex.request().selection());
    assertEquals(109, hits.size());
    var cells = check(five, done(five, hits, every), query);
    assertTrue(cells.all() >= 7, () -> query + cells);
    assertEquals(0, cells.unnamed(), query);
  }

  @ParameterizedTest
  @CsvSource({
    "3, asOf=2021-03-01",
    "40, asOf=2022-12-31",
    "400, asOf=2022-12-31",
    "3, asOf=2021-03-01&province=nghe-an&unit=van-phong&from=2021-01",
    "40, asOf=2020-06-30&q=kế hoạch OR OCOP&days=90",
    "2, asOf=2026-01-01",
  })
  void countsEveryCellOfInventedNotices(int every, String query) throws IOException {
    var cells = check(generated, every == 3 ? everyThird : done(generated, invented, every), query);
    assertTrue(cells.all() >= 7 * 3, () -> query + cells);
    assertTrue(cells.unnamed() < cells.all(), () -> query + cells);
  }

  @Test
  void saysWhereNoAddressCouldNameWhatIsInAState() throws IOException {
    var found = generated.deadlines(everyThird, "asOf=2021-03-01", "list=doneLate", "size=1000");
    var all = Objects.requireNonNull(found.done()).all();
    assertNull(all.in(CompletedState.DONE_LATE).search());
    assertNull(found.listed());
    assertEquals(all.count(CompletedState.DONE_LATE), found.list().total());
    var few = generated.deadlines(done(generated, invented, 900), "asOf=2021-03-01");
    var row = Objects.requireNonNull(few.done()).all();
    for (var state : CompletedState.values()) {
      assertNotNull(row.in(state).search(), state.apiName());
    }
  }

  @Test
  void listsWhatIsInAStateAndNothingElse() throws IOException {
    long listed = 0;
    for (var state : CompletedState.values()) {
      var request = DueIndex.request("asOf=2021-03-01", "list=" + state.apiName());
      for (var hit : hits(generated, request.list(everyThird).selection())) {
        assertEquals(state, DueDirective.of(hit, request, everyThird).completed());
        listed++;
      }
    }
    assertEquals(
        generated.total(DueIndex.request("asOf=2021-03-01", "deadline=yes").counted()), listed);
  }

  @Test
  void goesOnThroughThePagesOfAState() throws IOException {
    var known = done(five, hits(five, DueIndex.request().selection()), 9);
    var seen = new ArrayList<String>();
    var page = five.deadlines(known, "asOf=2021-12-01", "list=openLate", "size=1");
    long total = page.list().total();
    while (true) {
      page.list().hits().forEach(hit -> seen.add(hit.directive().id()));
      var next = page.list().next();
      if (next == null) {
        break;
      }
      page = five.deadlines(known, "asOf=2021-12-01", "list=openLate", "size=1", "after=" + next);
    }
    assertTrue(total > 1);
    assertEquals(total, seen.stream().distinct().count());
    assertEquals(total, seen.size());
  }

  @Test
  void refusesToTellWhatItCannotKnow() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> five.deadlines("list=openLate"));
    assertEquals("openLate can be told only from a table of what was done", refused.getMessage());
  }
}
