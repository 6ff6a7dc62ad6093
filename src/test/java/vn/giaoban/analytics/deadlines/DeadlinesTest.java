package vn.giaoban.analytics.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.SampleNotices;

/// Deadlines of hand-made notices, of `corpus/` and of a generated corpus.
@ExtendWith(StandingIndexes.Resolver.class)
class DeadlinesTest {
  @TempDir private Path folder;

  private static Directive directive(String id, List<String> units, String... periods) {
    var deadlines = Arrays.stream(periods).map(SampleNotices::due).toList();
    return SampleNotices.directive(
        id, Kind.DIRECTIVE, null, "việc " + id, units, List.of(), deadlines, List.of());
  }

  /// As of 2020-11-20 with 30 days: a-1 and b-1 past, a-2, a-3 and b-2 due, a-4 and b-1 later, a-5
  /// without date; b-3 is an assessment.
  private static Stream<Notice> notices() {
    var office = List.of("van-phong");
    var two = List.of("van-phong", "thanh-tra");
    return Stream.of(
        SampleNotices.notice(
            "a",
            null,
            null,
            "nghe-an",
            List.of(
                directive("a-1", office, "2020-11-19"),
                directive("a-2", two, "2020-11-20"),
                directive("a-3", office, "2020-12-20"),
                directive("a-4", office, "2020-12-21"),
                directive("a-5", office))),
        SampleNotices.notice(
            "b",
            null,
            null,
            null,
            List.of(
                directive("b-1", List.of(), "2020-12-31", "2020-10"),
                directive("b-2", List.of("thanh-tra"), "2020-11"),
                SampleNotices.item(
                    "b-3",
                    Kind.ASSESSMENT,
                    List.of(),
                    List.of(SampleNotices.due("2020-11-30")),
                    "đã làm"))));
  }

  private DueIndex made;

  @BeforeEach
  void fill() throws IOException {
    made = DueIndex.of(folder.resolve("made"), notices());
  }

  @AfterEach
  void close() throws IOException {
    made.close();
  }

  private static List<Long> counts(Deadlines.Row row) {
    return Arrays.stream(DueState.values())
        .map(state -> row.in(state).tally().directives())
        .toList();
  }

  private static Map<String, List<Long>> counts(List<Deadlines.Row> rows) {
    var counts = new TreeMap<String, List<Long>>();
    rows.forEach(row -> counts.put(row.value(), counts(row)));
    return counts;
  }

  private static List<String> ids(Deadlines deadlines) {
    return deadlines.list().hits().stream().map(hit -> hit.directive().id()).toList();
  }

  @Test
  void countsEachDeadlineOfADirective() throws IOException {
    var found = made.deadlines("asOf=2020-11-20");
    assertEquals(List.of(2L, 3L, 2L, 1L), counts(found.all()));
    assertEquals(2, found.all().in(DueState.PAST).tally().notices());
    assertEquals(7, found.all().all().tally().directives());
    assertEquals(1, found.assessmentsLeftOut());
    assertEquals(
        new TreeMap<>(
            Map.of(
                "van-phong", List.of(1L, 2L, 1L, 1L),
                "thanh-tra", List.of(0L, 2L, 0L, 0L),
                "none", List.of(1L, 0L, 1L, 0L))),
        counts(found.units()));
    assertEquals(
        List.of("van-phong", "thanh-tra", "none"),
        found.units().stream().map(Deadlines.Row::value).toList());
    assertEquals(
        new TreeMap<>(Map.of("nghe-an", List.of(1L, 2L, 1L, 1L), "none", List.of(1L, 1L, 1L, 0L))),
        counts(found.provinces()));
    assertEquals(4 * 6, made.check(found));
    assertNull(found.done());
  }

  @Test
  void leavesOutWhatWasIssuedLater() throws IOException {
    var dates = new MeetingDates(LocalDate.of(2020, 11, 23), LocalDate.of(2020, 11, 19), null);
    var met = new MeetingDates(null, LocalDate.of(2020, 11, 20), null);
    try (var index =
        DueIndex.of(
            folder.resolve("later"),
            Stream.of(of("met", met), of("issued", dates), of("any", MeetingDates.NONE)))) {
      var found = index.deadlines("asOf=2020-11-20");
      assertEquals(List.of("any-1", "met-1"), ids(found));
      assertEquals(2, found.all().all().tally().directives());
      var left = Objects.requireNonNull(found.laterLeftOut());
      assertEquals(1, left.tally().directives());
      assertEquals(1, index.total(left.search()));
      index.check(found);
      assertEquals(List.of("any-1"), ids(index.deadlines("asOf=2020-11-19")));
      assertEquals(3, ids(index.deadlines("asOf=2020-11-23")).size());
      var all = index.deadlines("asOf=2020-11-20", "withLater=true");
      assertEquals(3, all.all().in(DueState.LATER).tally().directives());
      assertNull(all.laterLeftOut());
      index.check(all);
    }
  }

  /// A notice with one directive that is due in 2021.
  private static Notice of(String id, MeetingDates dates) {
    var directive = directive(id + "-1", List.of(), "2021-01-20");
    var day = CountedDay.of(dates).date();
    return SampleNotices.notice(
        id, dates, List.of(day == null ? directive : SampleNotices.on(directive, day)));
  }

  @Test
  void listsByTheEarliestLastDay() throws IOException {
    assertEquals(
        List.of("b-1", "a-1", "a-2", "b-2", "a-3", "a-4", "a-5"),
        ids(made.deadlines("asOf=2020-11-20")));
    assertEquals(List.of("a-2", "b-2", "a-3"), ids(made.deadlines("asOf=2020-11-20", "list=due")));
    assertEquals(List.of("a-5"), ids(made.deadlines("asOf=2020-11-20", "list=none")));
    assertEquals(List.of("a-2"), ids(made.deadlines("asOf=2020-11-20", "days=0", "list=due")));
    assertEquals(List.of("b-1", "a-4"), ids(made.deadlines("asOf=2020-11-20", "list=later")));
    assertEquals(List.of("b-1", "a-1"), ids(made.deadlines("list=past")));
  }

  @Test
  void countsTheDaysOfAMonth() throws IOException {
    var found = made.deadlines("asOf=2020-11-20");
    assertEquals("2020-11: 19 1, 20 1, 30 1", sheet(found));
    assertEquals("2020-10: 31 1", sheet(made.deadlines("asOf=2020-11-20", "month=10/2020")));
    assertEquals("2020-09: ", sheet(made.deadlines("month=2020-09")));
    assertEquals("2020-12: 20 1, 21 1, 31 1", sheet(made.deadlines("asOf=2021-02-01")));
    assertEquals("2020-10: 31 1", sheet(made.deadlines("asOf=2020-02-01", "withLater=true")));
    assertNull(made.deadlines("q=không có gì như thế này").sheet());
    for (var day : Objects.requireNonNull(found.sheet()).days()) {
      assertEquals(day.counted().tally().directives(), made.total(day.counted().search()));
    }
  }

  private static String sheet(Deadlines found) {
    var sheet = Objects.requireNonNull(found.sheet());
    return "%s: %s"
        .formatted(
            sheet.month(),
            sheet.days().stream()
                .map(
                    day ->
                        "%d %d"
                            .formatted(
                                day.day().getDayOfMonth(), day.counted().tally().directives()))
                .collect(Collectors.joining(", ")));
  }

  @Test
  void goesOnThroughItsPages() throws IOException {
    var seen = new ArrayList<String>();
    var page = made.deadlines("size=3");
    while (true) {
      seen.addAll(ids(page));
      assertEquals(7, page.list().total());
      if (page.list().next() == null) {
        break;
      }
      page = made.deadlines("size=3", "after=" + page.list().next());
    }
    assertEquals(List.of("b-1", "a-1", "a-2", "b-2", "a-3", "a-4", "a-5"), seen);
    var next = made.deadlines("size=3").list().next();
    assertThrows(IllegalArgumentException.class, () -> made.deadlines("list=due", "after=" + next));
  }

  @Test
  void tellsHowManyDaysAreLeft() throws IOException {
    var request = DueIndex.request("asOf=2020-11-20");
    var found = new DeadlineAnalyzer(made.searcher, FilledIndex.NAMES, null).analyze(request);
    var left =
        found.list().hits().stream().map(hit -> DueDirective.of(hit, request, null)).toList();
    assertEquals(
        Arrays.asList(-20L, -1L, 0L, 10L, 30L, 31L, null),
        left.stream().map(DueDirective::daysLeft).toList());
    assertEquals(LocalDate.of(2020, 10, 31), left.getFirst().lastDay());
    assertTrue(left.stream().allMatch(due -> due.doneOn() == null && due.completed() == null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit=thanh-tra",
        "unit=-thanh-tra",
        "province=none",
        "deadline=none",
        "deadline=2020-11",
        "kind=assessment",
        "kind=directive&kind=assessment",
        "q=han:2020-11",
        "q=việc OR làm",
        "q=-kieu:assessment",
        "from=2020",
        "q=không có gì như thế này",
        "asOf=1900-01-01&days=3660",
        "asOf=2999-12-31&days=3660",
      })
  void namesForEveryFigureTheSearchThatGivesIt(String query) throws IOException {
    made.check(made.deadlines(query.split("&", -1)));
  }

  @Test
  void answersAnEmptySelectionWithNothing() throws IOException {
    var found = made.deadlines("q=không có gì như thế này");
    assertEquals(List.of(0L, 0L, 0L, 0L), counts(found.all()));
    assertEquals(List.of(), found.units());
    assertEquals(List.of(), found.provinces());
    assertEquals(List.of(), ids(found));
  }

  @Test
  void countsTheNoticesOfTheCorpus(StandingIndexes indexes) throws IOException {
    var corpus = new DueIndex(indexes.ofCorpus());
    for (var asOf : List.of("2020-08-20", "2020-11-20", "2021-11-18", "2026-11-21")) {
      var found = corpus.deadlines("asOf=" + asOf, "withLater=true", "size=1000");
      assertEquals(109, found.all().all().tally().directives());
      assertEquals(1, found.assessmentsLeftOut());
      assertTrue(corpus.check(found) > 4 * 10);
      assertEquals(
          found.list().hits().stream()
              .filter(hit -> !DeadlinesRequest.lastDays(hit.directive()).isEmpty())
              .count(),
          109 - found.all().in(DueState.NONE).tally().directives());
    }
  }

  @Test
  void countsAnInventedCorpusAsItsTruthHasIt() throws IOException {
    var truth =
        GeneratedCorpus.of(CorpusSpec.standard(3).withNotices(150))
            .notices()
            .map(GeneratedNotice::notice)
            .toList();
    try (var index = DueIndex.of(folder.resolve("generated"), truth.stream())) {
      for (var asOf : List.of("2019-07-01", "2020-12-31", "2022-06-15")) {
        var found = index.deadlines("asOf=" + asOf, "days=45", "size=0");
        assertEquals(expected(truth, LocalDate.parse(asOf), false), counts(found.units()), asOf);
        assertEquals(expected(truth, LocalDate.parse(asOf), true), counts(found.provinces()), asOf);
        index.check(found);
      }
    }
  }

  /// By unit or by province, counted one by one.
  private static Map<String, List<Long>> expected(
      List<Notice> notices, LocalDate asOf, boolean byProvince) {
    var expected = new TreeMap<String, List<Long>>();
    for (var notice : notices) {
      for (var directive : notice.directives()) {
        var province =
            notice.placement().province() == null ? "none" : notice.placement().province();
        var units =
            directive.facts().units().isEmpty() ? List.of("none") : directive.facts().units();
        for (var value : byProvince ? List.of(province) : units) {
          if (directive.kind() == Kind.DIRECTIVE && isKnown(notice, directive, asOf)) {
            var row =
                expected.computeIfAbsent(value, _ -> new ArrayList<>(List.of(0L, 0L, 0L, 0L)));
            for (int state : states(directive.facts().deadlines(), asOf)) {
              row.set(state, row.get(state) + 1);
            }
          }
        }
      }
    }
    return expected;
  }

  private static boolean isKnown(Notice notice, Directive directive, LocalDate asOf) {
    var issued = notice.meeting().dates().issuedOn();
    var known = issued == null ? directive.date() : issued;
    return known == null || !known.isAfter(asOf);
  }

  private static Set<Integer> states(List<Deadline> deadlines, LocalDate asOf) {
    var states = new TreeSet<Integer>();
    for (var deadline : deadlines) {
      long left = deadline.on().lastDay().toEpochDay() - asOf.toEpochDay();
      states.add(left < 0 ? 0 : left <= 45 ? 1 : 2);
    }
    return states.isEmpty() ? Set.of(3) : states;
  }
}
