package vn.giaoban.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// What every engine answers to a search; each engine has a subclass.
public abstract class SearchContract extends EngineContract {
  @Test
  void asksForDirectivesUnlessToldOtherwise() throws IOException {
    var result = search("ISO");
    assertEquals(4, result.total());
    assertEquals(1, result.assessmentsLeftOut());
    assertEquals(List.of("b-3"), ids("ISO kieu:assessment"));
    var both = DimensionFilter.of("directive", "assessment");
    var all = searcher.search(request(selection("ISO").filter(Dimension.KIND, both)));
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
    return Set.copyOf(ids(searcher.search(request(selection(query).filter(dimension, filter)))));
  }

  @Test
  void readsFieldsOfTheQuery() throws IOException {
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(ids("tinh:\"dong thap\"")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(ids("ngay:2020-08")));
    assertEquals(List.of("c-1"), ids("ngay:none"));
    assertEquals(List.of("a-2"), ids("han:2021"));
    assertEquals(List.of("b-2"), ids("han:2020-09-30"));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(ids("so:1104")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(ids("so:1104/tb-skhcn")));
    assertEquals(Set.of("b-1", "b-2"), Set.copyOf(ids("1104/TB-SKHCN")));
    assertEquals(List.of(), ids("so:110"));
    assertEquals(List.of("b-2"), ids("trichdan:296/kh-ubnd"));
    assertEquals(List.of("b-2"), ids("cites:296"));
    assertEquals(5, ids("coquan:\"so khoa hoc va cong nghe\"").size());
    assertEquals(5, ids("chutri:\"Trần Quốc Thành\"").size());
    assertEquals(List.of(), ids("chutri:\"Trân Quốc Thành\""));
    assertEquals(Set.of("a-1", "c-1"), Set.copyOf(ids("-chude:iso")));
    assertEquals(List.of("c-1"), ids("ISO -tinh:nghe-an -tinh:dong-thap"));
  }

  @Test
  void seeksInTextAndHeadingTogether() throws IOException {
    assertEquals(List.of("a-1"), ids("OCOP văn phòng -ISO"));
    var hit = search("\"văn phòng\" -ISO").hits().getFirst();
    assertEquals(List.of(), hit.highlights());
    assertEquals("Văn phòng", hit.sectionHighlights().getFirst().of("Văn phòng Sở"));
    assertEquals(List.of(), ids("\"OCOP văn phòng\""));
  }

  @Test
  void countsTheAlternativesToAChoice() throws IOException {
    var request =
        request(selection("ISO").filter(Dimension.PROVINCE, DimensionFilter.of("nghe-an")))
            .counting(Dimension.PROVINCE, Dimension.TOPIC, Dimension.KIND, Dimension.DATE);
    var result = searcher.search(request);
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
    var request = request(selection("ISO").within(days)).counting(Dimension.DATE, Dimension.TOPIC);
    var result = searcher.search(request);
    assertEquals(List.of("a-2"), ids(result));
    assertEquals(2L, counts(result, Dimension.DATE).get("2020"));
    assertEquals(1L, counts(result, Dimension.DATE).get("none"));
    assertEquals(Map.of("iso", 1L), counts(result, Dimension.TOPIC));
  }

  @Test
  void keepsAChoiceWithoutHitsVisible() throws IOException {
    var request =
        request(selection("OCOP").filter(Dimension.TOPIC, DimensionFilter.of("moi-truong")))
            .counting(Dimension.TOPIC);
    var result = searcher.search(request);
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
    return ids(searcher.search(request("*").sortedBy(sort)));
  }

  @Test
  void walksThroughAllPagesInEveryOrder() throws IOException {
    for (var sort : Sort.values()) {
      for (var query : List.of("*", "ISO OR OCOP")) {
        var request = request(query).sortedBy(sort);
        var whole = ids(searcher.search(request));
        assertEquals(whole, paged(request.limitedTo(1)), sort + " " + query);
        assertEquals(whole, paged(request.limitedTo(2)), sort + " " + query);
        var streamed = new ArrayList<String>();
        searcher.stream(selection(query), sort, hit -> streamed.add(hit.directive().id()));
        assertEquals(whole, streamed);
      }
    }
  }

  private List<String> paged(SearchRequest request) throws IOException {
    var ids = new ArrayList<String>();
    var page = searcher.search(request);
    ids.addAll(ids(page));
    while (page.next() != null) {
      page = searcher.search(request.after(page.next()));
      assertEquals(5, page.total(), "the total does not depend on the page");
      ids.addAll(ids(page));
    }
    return ids;
  }

  @Test
  void findsTheNeighboursOfEachHitInEveryOrder() throws IOException {
    for (var sort : Sort.values()) {
      for (var query : List.of("*", "ISO OR OCOP", "OCOP")) {
        var request = request(query).sortedBy(sort);
        var ids = new ArrayList<@Nullable String>();
        ids.add(null);
        ids.addAll(ids(searcher.search(request)));
        ids.add(null);
        for (int i = 1; i < ids.size() - 1; i++) {
          var found = searcher.search(request.around(ids.get(i)).limitedTo(0));
          assertEquals(
              Arrays.asList(ids.get(i - 1), ids.get(i + 1)),
              SampleNotices.neighbours(found),
              sort + " " + query);
        }
      }
    }
    assertNull(search("*").neighbours());
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
    return searcher.search(request("ISO").around(id));
  }

  @Test
  void refusesForeignCursors() throws IOException {
    var first = searcher.search(request("*").limitedTo(1));
    for (var cursor : List.of("", "x", "e30", "bnVsbA", String.valueOf(first.next()) + "x")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> searcher.search(request("*").after(cursor)),
          cursor);
    }
    assertThrows(
        IllegalArgumentException.class, () -> searcher.search(request("ISO").after(first.next())));
  }

  @Test
  void takesManyWords() throws IOException {
    assertEquals(List.of(), ids("iso ".repeat(5_000) + "không-có"));
    assertEquals(4, ids("iso ".repeat(5_000)).size());
  }
}
