package vn.giaoban.report.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.HeldSearcher;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.followups.HurriedFollowUps;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.SummaryDocument;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.text.LinedText;

/// Summaries of a generated corpus with merged provinces, and of single notices.
class SummarizerTest {
  private static final Names NAMES = Names.standard();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> MERGED_AWAY =
      Set.of("tien-giang", "yen-bai", "bac-kan", "kon-tum", "binh-dinh");

  private static final GeneratedCorpus CORPUS =
      GeneratedCorpus.of(CorpusSpec.acrossMerger(7).withNotices(600));

  @TempDir private static Path index;
  @TempDir private Path folder;
  private static DirectiveSearcher merging;
  private static FollowUpAnalyzer followUps;

  @BeforeAll
  static void write() throws IOException {
    try (var writer = LuceneWriter.open(index, CLOCK)) {
      for (var notice : CORPUS.notices().toList()) {
        writer.replace(notice.stored(), notice.lines());
      }
      writer.commit(CorpusState.of("test"));
    }
    merging = LuceneSearcher.open(index, NAMES);
    followUps = new FollowUpAnalyzer(merging);
  }

  @AfterAll
  static void close() throws IOException {
    merging.close();
  }

  private static Selection within(String period) {
    return Selection.EVERYTHING.within(new PeriodParser(CLOCK).parse(period));
  }

  private static QuarterlySummary summary(Selection selection) throws IOException {
    return new Summarizer(merging, NAMES, followUps).summarize(selection, null);
  }

  private static String text(QuarterlySummary summary) throws IOException {
    var document =
        SummaryDocument.of(
            summary, ReportSettings.BLANK, "http://a.vn", "", "Giao Ban", CLOCK.instant());
    var out = new ByteArrayOutputStream();
    ReportFormat.MD.write(summary, document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private QuarterlySummary summaryOf(List<Notice> notices, String period) throws IOException {
    try (var writer = LuceneWriter.open(folder, CLOCK)) {
      for (var notice : notices) {
        writer.replace(SampleNotices.stored(notice), LinedText.of("Thông báo\n"));
      }
      writer.commit(CorpusState.of("test"));
    }
    try (var searcher = LuceneSearcher.open(folder, NAMES)) {
      return new Summarizer(searcher, NAMES, new FollowUpAnalyzer(searcher))
          .summarize(within(period), null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-Q2", "2025-Q3", "2025", "2024-Q3"})
  void missesTheMonthsThatHaveNoNotice(String period) throws IOException {
    var days = new PeriodParser(CLOCK).parse(period);
    var months = ReportPeriod.of(days).months();
    var expected = new TreeMap<String, Set<String>>();
    CORPUS
        .gaps()
        .forEach(
            (province, gaps) -> {
              var silent = new TreeSet<String>();
              gaps.stream().filter(months::contains).forEach(month -> silent.add("" + month));
              if (!silent.isEmpty()) {
                expected.put(province, silent);
              }
            });
    var found = new TreeMap<String, Set<String>>();
    for (var silence : summary(within(period)).missing().provinces()) {
      found.put(
          silence.province(),
          silence.months().stream()
              .map(Missing.SilentMonth::month)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    assertEquals(expected, found);
    assertFalse(found.isEmpty());
  }

  @Test
  void comparesOnlyProvincesThatAreStillThere() throws IOException {
    var after = summary(within("2025-Q3"));
    assertTrue(after.provinces().stream().noneMatch(p -> MERGED_AWAY.contains(p.province())));
    var before = summary(within("2025-Q2"));
    assertTrue(
        before.provinces().stream().map(ProvinceLine::province).toList().containsAll(MERGED_AWAY));
  }

  @Test
  void saysWhereAProvinceIsNotTheSameAreaInAllPeriods() throws IOException {
    assertFalse(summary(within("2025-Q2")).scope().crossesMerger());
    for (var period : List.of("2025-Q3", "2025", "2026-Q2")) {
      var summary = summary(within(period));
      assertTrue(summary.scope().crossesMerger(), period);
      assertTrue(text(summary).contains("trước và sau ngày 01/7/2025"), period);
    }
    var kept = within("2025-Q3").filter(Dimension.PROVINCE, DimensionFilter.of("nghe-an"));
    assertFalse(summary(kept).scope().crossesMerger());
    var grown = within("2025-Q3").filter(Dimension.PROVINCE, DimensionFilter.of("dong-thap"));
    assertTrue(summary(grown).scope().crossesMerger());
  }

  private static Notice notice(String id, String province, LocalDate day) {
    var directive = SampleNotices.directive(id + "-1", "Kiểm tra đo lường tại chợ.");
    return notice(id, province, day, List.of(SampleNotices.on(directive, day)));
  }

  private static Notice notice(
      String id, String province, @Nullable LocalDate metOn, List<Directive> directives) {
    return new Notice(
        id,
        id + ".txt",
        new DocumentFacts(null, null, "TB", "Kết luận", "Sở Khoa học và Công nghệ", null),
        new Placement(province, province, ProvinceBasis.STATED, List.of(), List.of()),
        new Meeting(new MeetingDates(null, metOn, null), null, null),
        List.of(),
        List.of(),
        directives);
  }

  @Test
  void comparesProvincesWithoutCentralBodies() throws IOException {
    var day = LocalDate.of(2025, 5, 12);
    var central = SampleNotices.central(notice("c", "hue", day));
    var summary =
        summaryOf(
            List.of(notice("a", "nghe-an", day), notice("b", "hue", day), central), "2025-Q2");
    assertEquals(
        List.of("hue", "nghe-an"),
        summary.provinces().stream().map(ProvinceLine::province).toList());
  }

  @Test
  void missesTheProvinceThatAnotherWasMergedInto() throws IOException {
    var before = List.of(notice("a", "tien-giang", LocalDate.of(2025, 5, 12)));
    var missing = summaryOf(before, "2025-05..2025-08").missing().provinces();
    assertEquals(
        List.of("dong-thap [2025-07, 2025-08]", "tien-giang [2025-06]"),
        missing.stream()
            .map(
                silence ->
                    silence.province()
                        + " "
                        + silence.months().stream().map(Missing.SilentMonth::month).toList())
            .toList());
  }

  @Test
  void countsNoticesWithoutDateApart() throws IOException {
    var dated = notice("a", "nghe-an", LocalDate.of(2025, 5, 12));
    var undated = notice("b", "nghe-an", null, List.of(SampleNotices.directive("b-1", "Báo cáo.")));
    var summary = summaryOf(List.of(dated, undated), "2025-Q2");
    assertEquals(1, summary.scope().notices().count());
    assertEquals(1, summary.scope().search().count());
    assertEquals(1, summary.missing().noticesWithoutDate().count());
    assertTrue(
        text(summary)
            .contains(
                "| Văn bản không xác định được ngày (không tính vào kỳ nào) |"
                    + " [1](<http://a.vn/api/v1/notices?date=none>) |"));
  }

  @Test
  void saysWhichPeriodHasNothingToCompareWith() throws IOException {
    var now = List.of(notice("a", "nghe-an", LocalDate.of(2025, 5, 12)));
    var summary = summaryOf(now, "2025-Q2");
    assertNull(summary.totals().getFirst().figures().previous());
    var text = text(summary);
    assertTrue(
        text.contains(" nhiệm vụ; quý I năm 2025 và quý II năm 2024 không có văn bản để so sánh."),
        text);
    assertFalse(text.contains("Kỳ trước"), text);
  }

  @Test
  void listsWhatIsIssuedAgainTheMostOftenFirst() throws IOException {
    var summary = summary(within("2025-Q2"));
    var followed = found(summary);
    assertTrue(followed.total() > 30, "total " + followed.total());
    assertEquals(30, followed.listed().size());
    var times = followed.listed().stream().map(FollowedUp.Followed::times).toList();
    assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    var first = followed.listed().getFirst();
    var row =
        text(summary)
            .lines()
            .dropWhile(line -> !line.startsWith("| Lần đầu | Lần cuối | Số lần giao |"))
            .skip(2)
            .findFirst()
            .orElseThrow();
    assertTrue(
        row.startsWith("| " + Wordings.day(Objects.requireNonNull(first.first())) + " | "), row);
    assertTrue(row.contains(" | [" + first.times() + "](<http://a.vn/?"), row);
    assertTrue(row.contains(first.latest().text()), row);
  }

  private static FollowedUp found(QuarterlySummary summary) {
    return Objects.requireNonNull(summary.followUps());
  }

  @Test
  void goesOnWithoutFollowUpsWhereTheyTakeTooLong() throws IOException {
    assertGoesOnWithout(HurriedFollowUps.of(merging));
  }

  @Test
  void goesOnWithoutFollowUpsWhileTheyAreLookedFor() throws IOException {
    try (var held = new HeldSearcher(merging)) {
      assertGoesOnWithout(HurriedFollowUps.ofMaking(held));
    }
  }

  private static void assertGoesOnWithout(FollowUpAnalyzer followUps) throws IOException {
    var hurried = new Summarizer(merging, NAMES, followUps);
    var summary = hurried.summarize(within("2025-Q2"), null);
    assertNull(summary.followUps());
    assertTrue(summary.annex().directives().count() > 0);
    assertTrue(
        text(summary)
            .contains(
                "Chưa xác định được nhiệm vụ giao lại vì việc tìm vượt quá giới hạn thời gian."));
  }

  private static Directive due(String id, String... deadlines) {
    var all = new ArrayList<Deadline>();
    for (var deadline : deadlines) {
      all.add(SampleNotices.due(deadline));
    }
    return SampleNotices.on(
        SampleNotices.directive(
            id, Kind.DIRECTIVE, null, "Báo cáo.", List.of(), List.of(), all, List.of()),
        LocalDate.of(2025, 5, 12));
  }

  @Test
  void countsEachDeadlineOfADirective() throws IOException {
    var directives =
        List.of(
            due("a-1", "2025-06-10", "2025-09-01"),
            due("a-2", "2025-03-01", "2025-06-10"),
            due("a-3", "2025-Q3"),
            due("a-4"));
    var notice = notice("a", "nghe-an", LocalDate.of(2025, 5, 12), directives);
    var summary = summaryOf(List.of(notice), "2025-Q2");
    var due = summary.deadlines();
    assertEquals(
        List.of(2L, 0L, 2L, 1L, 1L),
        List.of(due.inPeriod(), due.fromBefore(), due.later(), due.earlier(), due.none()).stream()
            .map(QuarterlySummary.Figure::count)
            .toList());
    assertEquals(
        List.of("a-2", "a-1", "a-3"),
        due.listed().stream().map(QuarterlySummary.Item::id).toList());
    assertTrue(text(summary).contains("| quý III/2025"));
  }
}
