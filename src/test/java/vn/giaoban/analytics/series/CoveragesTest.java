package vn.giaoban.analytics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.FilledIndex;
import vn.giaoban.analytics.StandingIndexes;
import vn.giaoban.analytics.series.Coverage.State;
import vn.giaoban.api.CoverageParameters;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.SampleNotices;

@ExtendWith(StandingIndexes.Resolver.class)
public class CoveragesTest {
  private static final GeneratedCorpus INVENTED =
      GeneratedCorpus.of(CorpusSpec.acrossMerger(7).withNotices(300));

  @TempDir private static Path folder;
  private static FilledIndex corpus;
  private static FilledIndex invented;

  @BeforeAll
  static void open(StandingIndexes indexes) {
    corpus = indexes.ofCorpus();
    invented = indexes.of(INVENTED);
  }

  public static Coverage coverage(FilledIndex index, String address) throws IOException {
    var parameters = new CoverageParameters(FilledIndex.NAMES, FilledIndex.PERIODS);
    return new CoverageAnalyzer(index.searcher(), FilledIndex.NAMES)
        .analyze(parameters.read(FilledIndex.parameters(address)));
  }

  private static Coverage.Province province(Coverage coverage, String slug) {
    return coverage.provinces().stream()
        .filter(province -> province.province().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesTheMonthsAskedForWithoutNotices() throws IOException {
    var coverage = coverage(corpus, "from=2020-07&to=2020-10-10");
    assertEquals(
        List.of("2020-07", "2020-08", "2020-09", "2020-10"),
        coverage.months().stream().map(Coverage.Month::month).toList());
    assertFalse(coverage.months().getLast().whole());
    var dongThap = province(coverage, "dong-thap");
    assertEquals("Đồng Tháp", dongThap.name());
    assertEquals(List.of("2020-09", "2020-10"), dongThap.record().missing());
    assertEquals(List.of(), dongThap.record().gaps());
    assertEquals(
        List.of(State.MET, State.MET, State.AFTER, State.AFTER),
        dongThap.months().stream().map(Coverage.Cell::state).toList());
    assertEquals(15, dongThap.record().directives());
    assertEquals(2, dongThap.record().notices());
    var agency = dongThap.agencies().getFirst();
    assertEquals("Sở Khoa học và Công nghệ", agency.agency());
    assertEquals(dongThap.record().missing(), agency.record().missing());
    assertEquals(0, province(coverage, "nghe-an").record().notices());
    assertEquals(0, coverage.incomplete().total());
  }

  @Test
  void missesNothingOfNoProvince() throws IOException {
    var august = new MeetingDates(null, LocalDate.of(2020, 8, 3), null);
    var october = new MeetingDates(null, LocalDate.of(2020, 10, 5), null);
    try (var index =
        FilledIndex.of(folder.resolve("nowhere"), notice("a", august), notice("b", october))) {
      var unknown = Objects.requireNonNull(coverage(index, "from=2020-07&to=2020-11").unknown());
      assertEquals(
          List.of(State.NONE, State.MET, State.NONE, State.MET, State.NONE),
          unknown.months().stream().map(Coverage.Cell::state).toList());
      for (var span : List.of(unknown.record(), unknown.agencies().getFirst().record())) {
        assertEquals(List.of(), span.gaps());
        assertEquals(List.of(), span.missing());
      }
    }
  }

  private static Notice notice(String id, MeetingDates dates) {
    var directive = SampleNotices.directive(id + "-1", "việc " + id);
    var day = Objects.requireNonNull(CountedDay.of(dates).date());
    return SampleNotices.notice(id, dates, List.of(SampleNotices.on(directive, day)));
  }

  @Test
  void answersWhereThereIsNothing() throws IOException {
    try (var none = FilledIndex.of(folder.resolve("none"))) {
      var coverage = coverage(none, "");
      assertEquals(List.of(), coverage.months());
      assertEquals(List.of(), coverage.provinces());
      assertNull(coverage.unknown());
      assertEquals(12, coverage(none, "period=2020").months().size());
    }
    assertEquals(List.of(), coverage(corpus, "province=ben-tre").provinces());
  }

  @Test
  void namesTheGapsThatWereInvented() throws IOException {
    var coverage = coverage(invented, "");
    var known = INVENTED.gaps();
    int named = 0;
    for (var province : coverage.provinces()) {
      var gaps = known.getOrDefault(province.province(), Set.of());
      var first = YearMonth.parse(String.valueOf(province.record().firstMonth()));
      var last = YearMonth.parse(String.valueOf(province.record().lastMonth()));
      var between = new TreeSet<String>();
      gaps.stream()
          .filter(month -> month.isAfter(first) && month.isBefore(last))
          .forEach(month -> between.add(month.toString()));
      assertEquals(List.copyOf(between), province.record().gaps(), province.province());
      named += between.size();
    }
    assertTrue(named > 12, "only " + named);
  }

  @Test
  void asksNothingOfAProvinceAfterItsMerger() throws IOException {
    var merged = province(coverage(invented, "period=2025"), "tien-giang");
    assertEquals(State.MERGED, merged.months().get(6).state());
    assertTrue(
        merged.record().missing().stream().allMatch(month -> month.compareTo("2025-07") < 0));
    var today = coverage(invented, "period=2025&by=provinceNow");
    assertTrue(today.provinces().stream().noneMatch(one -> one.province().equals("tien-giang")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "period=2024-Q2r",
        "by=provinceNow&from=2025-05-20",
        "agency=Sở Khoa học và Công nghệ",
        "province=nghe-an&province=none",
        "date=2024-Q1",
        "type=TB&to=2024-02-10",
      })
  void hasASearchForEveryCell(String address) throws IOException {
    int cells = 0;
    for (var index : List.of(corpus, invented)) {
      cells += check(index, address);
    }
    assertTrue(cells > 0);
  }

  /// How many cells there were, each the total of its search.
  public static int check(FilledIndex index, String address) throws IOException {
    var coverage = coverage(index, address);
    int cells = 0;
    for (var province :
        Stream.concat(coverage.provinces().stream(), Stream.ofNullable(coverage.unknown()))
            .toList()) {
      check(index, province);
      cells += province.months().size();
    }
    return cells;
  }

  private static void check(FilledIndex index, Coverage.Province province) throws IOException {
    for (var cell : province.months()) {
      check(index, cell.search(), cell.notices(), cell.directives());
      assertEquals(cell.state() == State.MET, cell.notices() > 0);
    }
    var undated = province.undated();
    check(index, undated.search(), undated.notices(), undated.directives());
    var spans = new ArrayList<>(List.of(province.record()));
    province.agencies().forEach(agency -> spans.add(agency.record()));
    for (var span : spans) {
      check(index, span.search(), span.notices(), span.directives());
    }
  }

  private static void check(FilledIndex index, String search, long notices, long directives)
      throws IOException {
    assertEquals(index.total(search), directives, search);
    var request = FilledIndex.request(search);
    var listed = new NoticesRequest(request.selection(), Page.first(0));
    assertEquals(index.searcher().notices(listed).total(), notices, search);
  }

  @Test
  void listsWhatAPersonCanComplete() throws IOException {
    var incomplete = coverage(invented, "size=1000").incomplete();
    var expected = new TreeSet<String>();
    INVENTED
        .notices()
        .map(one -> one.notice())
        .filter(notice -> notice.placement().province() == null || notice.meeting().day() == null)
        .forEach(notice -> expected.add(notice.id()));
    var listed = new TreeSet<String>();
    incomplete.notices().forEach(notice -> listed.add(notice.id()));
    assertEquals(expected, listed);
    assertEquals(expected.size(), incomplete.total());
    assertEquals(2, coverage(invented, "size=2").incomplete().notices().size());
  }

  /// What is listed can be completed and is then no longer listed.
  @Test
  void writesLinesThatACatalogueIsMadeOf() throws IOException {
    var files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(
        files.resolve("a, \"b\".txt"),
        """
        THÔNG BÁO
        Kết luận giao ban của Sở Khoa học và Công nghệ

        1. Thanh tra Sở
        - Thực hiện kế hoạch thanh tra.
        """);
    try (var before = FilledIndex.ofCorpus(files, folder.resolve("before"))) {
      var notice = coverage(before, "").incomplete().notices().getFirst();
      assertEquals(List.of("province", "date"), notice.without());
      var line = notice.line();
      assertTrue(line.startsWith("\"a, \"\"b\"\".txt\",,,TB,"), line);
      var completed = line.replaceFirst(",,,,,,$", ",nghe-an,2020-08-21,,,,");
      Files.writeString(
          files.resolve("catalog.csv"),
          coverage(before, "").incomplete().head() + "\n" + completed + "\n");
    }
    try (var after = FilledIndex.ofCorpus(files, folder.resolve("after"))) {
      assertEquals(List.of(), after.searcher().status().unreadable());
      assertEquals(0, coverage(after, "").incomplete().total());
      assertEquals("2020-08", province(coverage(after, ""), "nghe-an").record().firstMonth());
    }
  }
}
