package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sort;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.LinedText;

final class LuceneSearcherTest {
  private TestIndex index = new TestIndex();

  @BeforeEach
  void fill() throws IOException {
    index = TestIndex.of(List.of(ngheAn(), dongThap(), nowhere()));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static Notice ngheAn() {
    return TestIndex.notice(
        "a",
        null,
        null,
        "nghe-an",
        List.of(
            on(
                "2021-11-16",
                item("a-1", Kind.DIRECTIVE, List.of("ocop"), List.of(), "sản phẩm OCOP")),
            on(
                "2021-11-16",
                item(
                    "a-2",
                    Kind.DIRECTIVE,
                    List.of("iso"),
                    List.of(TestIndex.due("2021-11-20")),
                    "ISO"))));
  }

  private static Notice dongThap() {
    return TestIndex.notice(
        "b",
        1104,
        "TB-SKHCN",
        "dong-thap",
        List.of(
            on("2020-08-14", item("b-1", Kind.DIRECTIVE, List.of("iso"), List.of(), "ISO")),
            on(
                "2020-08-14",
                item(
                    "b-2",
                    Kind.DIRECTIVE,
                    List.of("iso", "ocop"),
                    List.of(TestIndex.due("2020-09"), TestIndex.due("2020-08-25")),
                    "ISO và OCOP theo 296/KH-UBND")),
            on(
                "2020-08-14",
                item("b-3", Kind.ASSESSMENT, List.of("iso"), List.of(), "đã duy trì ISO"))));
  }

  private static Notice nowhere() {
    return TestIndex.notice(
        "c", List.of(item("c-1", Kind.DIRECTIVE, List.of(), List.of(), "duy trì ISO")));
  }

  private static Directive item(
      String id, Kind kind, List<String> topics, List<Deadline> deadlines, String text) {
    var citations =
        text.contains("296/")
            ? List.of(new Citation("296/KH-UBND", "296/KH-UBND"))
            : List.<Citation>of();
    return TestIndex.directive(
        id, kind, "Văn phòng Sở", text, List.of("van-phong"), topics, deadlines, citations);
  }

  private static Directive on(String day, Directive directive) {
    return TestIndex.on(directive, LocalDate.parse(day));
  }

  @Test
  void asksForDirectivesUnlessToldOtherwise() throws IOException {
    var result = index.search("ISO");
    assertEquals(4, result.total());
    assertEquals(1, result.assessmentsLeftOut());
    assertEquals(List.of("b-3"), index.ids("ISO kieu:assessment"));
    var both = DimensionFilter.of("directive", "assessment");
    var all = index.searcher().search(index.request("ISO").filter(Dimension.KIND, both));
    assertEquals(5, all.total());
    assertEquals(0, all.assessmentsLeftOut());
  }

  @Test
  void filtersByDimension() throws IOException {
    assertEquals(Set.of("b-1", "b-2"), found("ISO", Dimension.PROVINCE, "dong-thap"));
    assertEquals(
        Set.of("b-1", "b-2", "a-2"), found("ISO", Dimension.PROVINCE, "dong-thap", "nghe-an"));
    assertEquals(Set.of("a-2", "c-1"), found("ISO", Dimension.PROVINCE, "-dong-thap"));
    assertEquals(Set.of("c-1"), found("ISO", Dimension.PROVINCE, "none"));
    assertEquals(Set.of("b-1", "b-2", "a-2"), found("ISO", Dimension.PROVINCE, "-none"));
    assertEquals(Set.of("b-1", "b-2"), found("*", Dimension.DATE, "2020-Q3"));
    assertEquals(Set.of("b-2"), found("*", Dimension.DEADLINE, "2020-09"));
    assertEquals(Set.of("a-2", "b-2"), found("*", Dimension.DEADLINE, "yes"));
    assertEquals(Set.of("a-1", "b-1", "c-1"), found("*", Dimension.DEADLINE, "none"));
    assertEquals(Set.of(), found("*", Dimension.PROVINCE, "atlantis"));
  }

  private Set<String> found(String query, Dimension dimension, String... values)
      throws IOException {
    var filter = DimensionFilter.parse(List.of(values));
    return Set.copyOf(
        TestIndex.ids(index.searcher().search(index.request(query).filter(dimension, filter))));
  }

  @Test
  void readsFieldsOfTheQuery() throws IOException {
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(index.ids("tinh:\"dong thap\"")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(index.ids("ngay:2020-08")));
    assertEquals(List.of("c-1"), index.ids("ngay:none"));
    assertEquals(List.of("a-2"), index.ids("han:2021"));
    assertEquals(List.of("b-2"), index.ids("han:2020-09-30"));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(index.ids("so:1104")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(index.ids("so:1104/tb-skhcn")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(index.ids("1104/TB-SKHCN")));
    assertEquals(List.of(), index.ids("so:110"));
    assertEquals(List.of("b-2"), index.ids("trichdan:296/kh-ubnd"));
    assertEquals(List.of("b-2"), index.ids("cites:296"));
    assertEquals(5, index.ids("coquan:\"so khoa hoc va cong nghe\"").size());
    assertEquals(5, index.ids("chutri:\"Trần Quốc Thành\"").size());
    assertEquals(List.of(), index.ids("chutri:\"Trân Quốc Thành\""));
    assertEquals(Set.of("a-1", "c-1"), Set.copyOf(index.ids("-chude:iso")));
    assertEquals(List.of("c-1"), index.ids("ISO -tinh:nghe-an -tinh:dong-thap"));
  }

  @Test
  void seeksInTextAndHeadingTogether() throws IOException {
    assertEquals(List.of("a-1"), index.ids("OCOP văn phòng -ISO"));
    var hit = index.search("\"văn phòng\" -ISO").hits().getFirst();
    assertEquals(List.of(), hit.highlights());
    assertEquals("Văn phòng", hit.sectionHighlights().getFirst().of("Văn phòng Sở"));
    assertEquals(List.of(), index.ids("\"OCOP văn phòng\""));
  }

  @Test
  void countsTheAlternativesToAChoice() throws IOException {
    var request =
        index
            .request("ISO")
            .filter(Dimension.PROVINCE, DimensionFilter.of("nghe-an"))
            .counting(Dimension.PROVINCE, Dimension.TOPIC, Dimension.KIND, Dimension.DATE);
    var result = index.searcher().search(request);
    assertEquals(1, result.total());
    assertEquals(
        Map.of("nghe-an", 1L, "dong-thap", 2L, "none", 1L), counts(result, Dimension.PROVINCE));
    assertEquals(Map.of("iso", 1L), counts(result, Dimension.TOPIC));
    assertEquals(Map.of("directive", 1L), counts(result, Dimension.KIND));
    assertEquals(Map.of("2021", 1L, "2021-Q4", 1L, "2021-11", 1L), counts(result, Dimension.DATE));
    assertEquals("Đồng Tháp", result.facet(Dimension.PROVINCE).getFirst().name());
  }

  @Test
  void ignoresTheDaysWhenCountingDates() throws IOException {
    var days = new DayRange(LocalDate.of(2021, 1, 1), null);
    var request = index.request("ISO").within(days).counting(Dimension.DATE, Dimension.TOPIC);
    var result = index.searcher().search(request);
    assertEquals(List.of("a-2"), TestIndex.ids(result));
    assertEquals(2L, counts(result, Dimension.DATE).get("2020"));
    assertEquals(1L, counts(result, Dimension.DATE).get("none"));
    assertEquals(Map.of("iso", 1L), counts(result, Dimension.TOPIC));
  }

  @Test
  void keepsAChoiceWithoutHitsVisible() throws IOException {
    var request =
        index
            .request("OCOP")
            .filter(Dimension.TOPIC, DimensionFilter.of("moi-truong"))
            .counting(Dimension.TOPIC);
    var result = index.searcher().search(request);
    assertEquals(0, result.total());
    assertEquals(Map.of("moi-truong", 0L, "ocop", 2L, "iso", 1L), counts(result, Dimension.TOPIC));
  }

  private static Map<String, Long> counts(SearchResult result, Dimension dimension) {
    var counts = new TreeMap<String, Long>();
    result.facet(dimension).forEach(facet -> counts.put(facet.value(), facet.count()));
    return counts;
  }

  @Test
  void sortsWithStableTies() throws IOException {
    assertEquals(List.of("b-1", "b-2", "a-1", "a-2", "c-1"), sorted(Sort.DATE));
    assertEquals(List.of("a-1", "a-2", "b-1", "b-2", "c-1"), sorted(Sort.DATE_DESCENDING));
    assertEquals(List.of("b-2", "a-2", "a-1", "b-1", "c-1"), sorted(Sort.DEADLINE));
    assertEquals(List.of("b-1", "b-2", "a-1", "a-2", "c-1"), sorted(Sort.PROVINCE));
    assertEquals(List.of("a-1", "a-2", "b-1", "b-2", "c-1"), sorted(Sort.RELEVANCE));
  }

  private List<String> sorted(Sort sort) throws IOException {
    return TestIndex.ids(index.searcher().search(index.request("*").sortedBy(sort)));
  }

  @Test
  void walksThroughAllPagesInEveryOrder() throws IOException {
    for (var sort : Sort.values()) {
      for (var query : List.of("*", "ISO OR OCOP")) {
        var request = index.request(query).sortedBy(sort);
        var whole = TestIndex.ids(index.searcher().search(request));
        assertEquals(whole, paged(request.limitedTo(1)), sort + " " + query);
        assertEquals(whole, paged(request.limitedTo(2)), sort + " " + query);
        var streamed = new ArrayList<String>();
        index.searcher().stream(request, hit -> streamed.add(hit.directive().id()));
        assertEquals(whole, streamed);
      }
    }
  }

  private List<String> paged(SearchRequest request) throws IOException {
    var ids = new ArrayList<String>();
    var page = index.searcher().search(request);
    ids.addAll(TestIndex.ids(page));
    while (page.next() != null) {
      page = index.searcher().search(request.after(page.next()));
      assertEquals(5, page.total(), "the total does not depend on the page");
      ids.addAll(TestIndex.ids(page));
    }
    return ids;
  }

  @Test
  void findsTheNeighboursOfEachHitInEveryOrder() throws IOException {
    for (var sort : Sort.values()) {
      for (var query : List.of("*", "ISO OR OCOP", "OCOP")) {
        var request = index.request(query).sortedBy(sort);
        var ids = new ArrayList<@Nullable String>();
        ids.add(null);
        ids.addAll(TestIndex.ids(index.searcher().search(request)));
        ids.add(null);
        for (int i = 1; i < ids.size() - 1; i++) {
          var found = index.searcher().search(request.around(ids.get(i)).limitedTo(0));
          assertEquals(
              Arrays.asList(ids.get(i - 1), ids.get(i + 1)),
              TestIndex.neighbours(found),
              sort + " " + query);
        }
      }
    }
    assertNull(index.search("*").neighbours());
  }

  @Test
  void refusesNeighboursOfWhatIsNoHit() throws IOException {
    for (var id : List.of("a-1", "b-3")) {
      var known = assertThrows(NotAHitException.class, () -> around(id));
      assertTrue(known.isKnown(), id);
    }
    for (var id : List.of("", "x", "a", "a-1 ")) {
      var unknown = assertThrows(NotAHitException.class, () -> around(id));
      assertFalse(unknown.isKnown(), id);
    }
  }

  private SearchResult around(String id) throws IOException {
    return index.searcher().search(index.request("ISO").around(id));
  }

  @Test
  void refusesForeignCursors() throws IOException {
    var first = index.searcher().search(index.request("*").limitedTo(1));
    for (var cursor : List.of("", "x", "e30", "bnVsbA", String.valueOf(first.next()) + "x")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> index.searcher().search(index.request("*").after(cursor)),
          cursor);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> index.searcher().search(index.request("ISO").after(first.next())));
  }

  @Test
  void keepsTheGenerationOfACursor() throws IOException {
    var request = index.request("*").limitedTo(1);
    var cursor = index.searcher().search(request).next();
    var notice = TestIndex.notice("d", List.of(TestIndex.directive("d-1", "mới")));
    index.write(List.of(notice));
    assertEquals(5, index.search("*").total(), "not yet refreshed");
    index.searcher().refresh();
    assertEquals(6, index.search("*").total());
    var next = index.searcher().search(request.after(cursor));
    assertEquals(5, next.total());
    assertEquals(1, next.generation());
  }

  @Test
  void saysThatACursorExpired() throws IOException {
    var request = index.request("*").limitedTo(1);
    var byScore = index.searcher().search(request).next();
    var byDate = index.searcher().search(request.sortedBy(Sort.DATE)).next();
    index.write(List.of());
    try (var later = index.searcher(LuceneSearcher.TIME_LIMIT)) {
      assertThrows(CursorExpiredException.class, () -> later.search(request.after(byScore)));
      var page = later.search(request.sortedBy(Sort.DATE).after(byDate));
      assertEquals(List.of("b-2"), TestIndex.ids(page));
    }
  }

  @Test
  void getsWhatItHolds() throws IOException {
    var searcher = index.searcher();
    var directive = searcher.directive("b-2");
    assertNotNull(directive);
    assertEquals("ISO và OCOP theo 296/KH-UBND", directive.directive().text());
    assertEquals("dong-thap", directive.notice().province());
    assertEquals(dongThap(), searcher.notice("b"));
    assertNull(searcher.directive("b"));
    assertNull(searcher.notice("b-2"));
    assertEquals(LinedText.of("text\n"), searcher.noticeText("a"));
    assertEquals(3, searcher.notices().size());
    var status = searcher.status();
    assertEquals(3, status.notices());
    assertEquals(5, status.directives());
    assertEquals(1, status.assessments());
    assertEquals(1, status.generation());
  }

  @Test
  void replacesAndRemovesWholeNotices() throws IOException {
    try (var writer = index.writer()) {
      var smaller = TestIndex.notice("b", List.of(TestIndex.directive("b-1", "chỉ một")));
      var stored = new StoredNotice(smaller, smaller, Set.of("b-pdf"), Set.of("k"));
      writer.replace(stored, LinedText.of("mới"));
      writer.remove("a");
      writer.commit("test", List.of());
      assertEquals(stored, writer.stored("b"));
      assertEquals(stored, writer.stored("b-pdf"));
    }
    index.searcher().refresh();
    assertEquals(List.of("b-1", "c-1"), index.ids("*"));
    assertNull(index.searcher().notice("a"));
    assertEquals(index.searcher().notice("b"), index.searcher().notice("b-pdf"));
  }

  @Test
  void keepsTheLastCommitWhereOneIsMissing() throws IOException {
    try (var writer = index.writer()) {
      writer.remove("a");
    }
    index.searcher().refresh();
    assertEquals(5, index.search("*").total());
  }

  @Test
  void holdsTextsThatNoTermCanHold() throws IOException {
    var huge = "x".repeat(100_000);
    var odd = item("h-1", Kind.DIRECTIVE, List.of(huge), List.of(), huge + " ISO 😀");
    try (var big = TestIndex.of(List.of(TestIndex.notice("h", 1, huge, huge, List.of(odd))))) {
      assertEquals(List.of("h-1"), big.ids("ISO"));
    }
  }

  @Test
  void saysThatTheTimeLimitWasHit() throws IOException {
    assertEquals(false, index.search("ISO").partial());
    try (var hasty = index.searcher(Duration.ZERO)) {
      for (var query : List.of("ISO", "*", "I*", "ISO~", "tinh:nghe-an")) {
        assertEquals(true, hasty.search(index.request(query)).partial(), query);
      }
      assertNull(hasty.search(index.request("*").around("a-1")).neighbours());
    }
  }

  @Test
  void takesManyWords() throws IOException {
    assertEquals(List.of(), index.ids("iso ".repeat(5_000) + "không-có"));
    assertEquals(4, index.ids("iso ".repeat(5_000)).size());
  }
}
