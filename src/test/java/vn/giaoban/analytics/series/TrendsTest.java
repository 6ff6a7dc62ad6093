package vn.giaoban.analytics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.api.TrendParameters;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;

@ExtendWith(StandingIndexes.Resolver.class)
public class TrendsTest {
  private static final GeneratedCorpus INVENTED =
      GeneratedCorpus.of(CorpusSpec.acrossMerger(7).withNotices(150));

  private static final List<Notice> NOTICES =
      INVENTED.notices().map(GeneratedNotice::notice).toList();

  @TempDir private static Path folder;
  private static FilledIndex corpus;
  private static FilledIndex invented;

  @BeforeAll
  static void open(StandingIndexes indexes) {
    corpus = indexes.ofCorpus();
    invented = indexes.of(INVENTED);
  }

  public static Trend trend(FilledIndex index, String address) throws IOException {
    var parameters = new TrendParameters(FilledIndex.NAMES, FilledIndex.PERIODS);
    return new TrendAnalyzer(index.searcher(), FilledIndex.NAMES)
        .analyze(parameters.read(FilledIndex.parameters(address)));
  }

  private static Trend.Line only(Trend trend) {
    assertEquals(1, trend.lines().size());
    return trend.lines().getFirst();
  }

  @Test
  void tellsAMonthWithoutNoticesFromOneWithoutMatches() throws IOException {
    var line = only(trend(corpus, "topic=ocop&from=2020-09&to=2020-10"));
    assertEquals(
        List.of("2020-09", "2020-10"), line.points().stream().map(Trend.Point::period).toList());
    var september = line.points().getFirst();
    assertEquals(1, september.met());
    assertEquals(0L, september.directives());
    assertEquals(0L, september.notices());
    assertNull(september.share(), "0 of 0 is no share");
    var october = line.points().getLast();
    assertEquals(0, october.met());
    assertNull(october.directives());
    assertNull(october.notices());
    assertNull(october.share());
    var asked = only(trend(corpus, "q=chude:ocop&period=2020-09")).points().getFirst();
    assertEquals(0.0, asked.share(), "0 of 17");
  }

  @Test
  void countsTheFiveNotices() throws IOException {
    var trend = trend(corpus, "q=ISO&step=quarter");
    assertEquals(
        List.of("2020-Q3", "2020-Q4", "2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"),
        trend.periods().stream().map(Trend.Period::period).toList());
    var first = only(trend).points().getFirst();
    assertEquals("2020-07-01", first.first().toString());
    assertEquals("2020-09-30", first.last().toString());
    assertEquals(4, first.met());
    assertEquals(64, first.ofDirectives());
    assertEquals(corpus.total("q=ISO&period=2020-Q3"), first.directives());
    assertEquals(
        Objects.requireNonNull(first.directives()) / 64.0,
        Objects.requireNonNull(first.share()),
        1e-12);
    assertEquals(List.of(), trend.events());
    assertEquals(1, trend(corpus, "q=ISO").lines().getFirst().assessmentsLeftOut());
  }

  @Test
  void holdsASearchThatDemandsAProvinceAgainstItsNoticesAlone() throws IOException {
    var searched = trend(corpus, "line=tinh:nghe-an ISO&period=2020..2021&step=year");
    var filtered = trend(corpus, "q=ISO&province=nghe-an&period=2020..2021&step=year");
    for (int year = 0; year < 2; year++) {
      var point = only(searched).points().get(year);
      var same = only(filtered).points().get(year);
      assertEquals(same.met(), point.met());
      assertEquals(same.directives(), point.directives());
      assertEquals(same.ofDirectives(), point.ofDirectives());
      assertEquals(same.share(), point.share());
    }
    assertNull(only(searched).points().getFirst().directives(), "it did not meet in 2020");
    var either = only(trend(corpus, "line=tinh:nghe-an OR ISO&period=2020&step=year"));
    assertEquals(4, either.points().getFirst().met(), "others could match as well");
  }

  @Test
  void cutsPeriodsAtTheDaysAskedFor() throws IOException {
    var trend = trend(corpus, "from=2020-08-20&to=2020-09-14&step=reportingQuarter");
    assertEquals(
        List.of(
            new Trend.Period(
                "2020-Q3r", LocalDate.of(2020, 8, 20), LocalDate.of(2020, 9, 14), false, 1)),
        trend.periods());
    assertEquals(32L, only(trend).points().getFirst().directives());
    assertEquals(32, only(trend).directives());
  }

  @Test
  void answersWhereThereIsNothing() throws IOException {
    var empty = trend(corpus, "province=ben-tre");
    assertEquals(List.of(), empty.periods());
    assertEquals(0, only(empty).directives());
    var gap = trend(corpus, "province=ben-tre&period=2020&step=year");
    assertNull(only(gap).points().getFirst().directives());
    assertEquals(List.of(), trend(corpus, "province=ben-tre&by=topic").lines());
    var none = FilledIndex.of(folder.resolve("none"));
    assertEquals(List.of(), trend(none, "by=topic").periods());
    none.close();
  }

  @Test
  void refusesMorePeriodsThanItHolds() {
    assertThrows(
        TooManyPeriodsException.class, () -> trend(corpus, "from=0900-01-01&to=2020-01-01"));
  }

  @Test
  void marksTheMerger() throws IOException {
    var trend = trend(invented, "step=reportingQuarter&by=province");
    assertEquals(1, trend.events().size());
    assertEquals("2025-Q3r", trend.events().getFirst().period());
    assertEquals(7, trend.moreValues());
    assertEquals(List.of(), trend(invented, "to=2025-06-30").events());
  }

  @Test
  void namesSearchesThatAreLines() throws IOException {
    var trend = trend(corpus, "line=OCOP&line=ISO&name=Mỗi xã một sản phẩm&step=year");
    assertEquals(
        List.of("Mỗi xã một sản phẩm", "ISO"),
        trend.lines().stream().map(Trend.Line::name).toList());
    for (var line : trend.lines()) {
      assertEquals(corpus.total("q=" + line.query()), line.directives());
    }
  }

  /// A province that did not meet has a gap where another has none.
  @Test
  void holdsAProvinceAgainstItsOwnNotices() throws IOException {
    var trend = trend(corpus, "by=province&values=nghe-an&values=dong-thap&step=year");
    var shares =
        trend.lines().stream()
            .flatMap(line -> line.points().stream())
            .map(point -> point.directives() == null ? "gap" : String.valueOf(point.share()))
            .toList();
    assertEquals(List.of("gap", "1.0", "1.0", "gap"), shares);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "step=quarter",
        "step=reportingQuarter",
        "step=year&q=kế hoạch",
        "line=kế hoạch&line=báo cáo -kế hoạch&line=kieu:assessment&step=quarter",
        "by=topic&step=quarter",
        "by=topic&topic=ocop&topic=iso&step=year",
        "by=topic&values=none&values=iso&values=ocop&topic=-ocop&step=year",
        "by=province&step=quarter&q=kế hoạch",
        "by=provinceNow&step=quarter",
        "by=agency&values=none&step=year",
        "by=unit&top=3&step=quarter&province=nghe-an",
        "by=unitText&step=year",
        "by=with&step=year",
        "by=deadline&step=year&top=20",
        "by=type&step=year",
        "by=chair&step=year",
        "by=kind&step=year",
        "by=kind&values=assessment&step=year&q=kieu:assessment",
        "kind=assessment&step=quarter",
        "date=2024&step=quarter",
        "date=none",
        "deadline=yes&step=quarter",
        "from=2024-02-10&to=2025-08-20&q=kế hoạch",
        "from=2025-01-20&step=reportingQuarter&by=topic",
        "province=none&step=year",
      })
  void hasASearchForEveryPoint(String address) throws IOException {
    for (var index : List.of(corpus, invented)) {
      check(index, address);
    }
    assertFalse(trend(invented, address).lines().isEmpty());
  }

  /// How many points there were, each the total of its search.
  public static int check(FilledIndex index, String address) throws IOException {
    int points = 0;
    for (var line : trend(index, address).lines()) {
      check(index, line);
      points += line.points().size();
    }
    return points;
  }

  private static void check(FilledIndex index, Trend.Line line) throws IOException {
    assertEquals(index.total(line.search()), line.directives(), line.search());
    assertEquals(index.total(line.undated().search()), line.undated().directives());
    var request = FilledIndex.request(line.search()).limitedTo(0);
    assertEquals(index.searcher().search(request).assessmentsLeftOut(), line.assessmentsLeftOut());
    for (var point : line.points()) {
      long directives = index.total(point.search());
      assertEquals(point.met() == 0 ? null : directives, point.directives(), point.search());
      assertTrue(point.met() > 0 || directives == 0, point.search());
      assertEquals(index.total(point.ofSearch()), point.ofDirectives(), point.ofSearch());
      var share = point.share();
      if (share != null) {
        assertEquals((double) directives / point.ofDirectives(), share);
        assertTrue(share >= 0 && share <= 1, line.name());
      }
    }
  }

  /// By looking at every invented notice.
  @Test
  void countsWhatWasInvented() throws IOException {
    long all = 0;
    for (var line : trend(invented, "by=topic&step=quarter&top=20").lines()) {
      for (var point : line.points()) {
        long directives = 0;
        long of = 0;
        long met = 0;
        var notices = new HashSet<String>();
        for (var notice : NOTICES) {
          if (isIn(notice, point)) {
            met++;
            for (var directive : notice.directives()) {
              boolean told = directive.kind() == Kind.DIRECTIVE;
              of += told ? 1 : 0;
              if (told && directive.facts().topics().contains(line.value())) {
                directives++;
                notices.add(notice.id());
              }
            }
          }
        }
        var expected = Arrays.asList(met, of, met == 0 ? null : directives);
        assertEquals(
            expected, Arrays.asList(point.met(), point.ofDirectives(), point.directives()));
        all += directives;
        assertEquals(met == 0 ? null : (long) notices.size(), point.notices());
      }
    }
    assertTrue(all > 1_000, "only " + all);
  }

  private static boolean isIn(Notice notice, Trend.Point point) {
    var day = notice.meeting().day();
    return day != null && !day.isBefore(point.first()) && !day.isAfter(point.last());
  }
}
