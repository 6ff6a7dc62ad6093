package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Hit.Part;
import vn.giaoban.search.SearchRequest;

/// Explanations of matches.
final class ExplanationsTest {
  private static List<Hit.Reason> reasons(TestIndex index, String query, String id)
      throws IOException {
    var asked = index.request(query);
    var explained =
        new SearchRequest(
            asked.selection(),
            asked.sort(),
            asked.page(),
            asked.around(),
            asked.facets(),
            true,
            false);
    return index.searcher().search(explained).hits().stream()
        .filter(hit -> hit.directive().id().equals(id))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  private static List<String> told(TestIndex index, String query, String id) throws IOException {
    return reasons(index, query, id).stream().map(why -> why.match() + " " + why.found()).toList();
  }

  @Test
  void saysHowEachWordMatches() throws IOException {
    try (var index = TestIndex.of("OCOP nhãn nghiệm", "mỗi xã một sản phẩm nhan nghiệm")) {
      assertEquals(
          List.of("EXACT OCOP", "UNMARKED nhãn", "FUZZY nghiệm"),
          told(index, "OCOP nhan nghie*", "n-1"));
      assertEquals(
          List.of("EXACT nhan", "SYNONYM mỗi xã một sản phẩm", "FUZZY nghiệm"),
          told(index, "OCOP nhan nghie*", "n-2"));
    }
  }

  @Test
  void tellsASpellingThatIsReadAlike() throws IOException {
    try (var index = TestIndex.of("Hòan thành việc quản lý")) {
      assertEquals(
          List.of("EXACT thành", "EXACT quản", "VARIANT Hòan", "VARIANT lý"),
          told(index, "hoàn thành quản lí", "n-1"));
      assertEquals(List.of("VARIANT quản lý"), told(index, "\"quản lí\"", "n-1"));
    }
  }

  @Test
  void weighsWordsByHowRareTheyAre() throws IOException {
    try (var index = TestIndex.of("OCOP nhãn a", "OCOP a b", "sản phẩm nhan b", "a b c d e f")) {
      var both = reasons(index, "a OCOP", "n-1");
      assertEquals(List.of("OCOP", "a"), both.stream().map(Hit.Reason::found).toList());
      assertTrue(both.get(0).weight() > both.get(1).weight(), both::toString);
      var score = index.search("OCOP").hits().getFirst().score();
      var alone = reasons(index, "OCOP", "n-1").getFirst().weight();
      assertEquals(both.getFirst().weight(), alone);
      assertTrue(alone > 0 && alone < score, () -> alone + " of " + score);
    }
  }

  @Test
  void weighsLessWhatIsNotAsTyped() throws IOException {
    try (var index = TestIndex.of("xem nhan b", "mỗi xã một sản phẩm", "a b c")) {
      assertEquals(0.3, share(index, "nhãn", "nhan", "n-1"), 0.001);
      assertEquals(0.7, share(index, "OCOP", "\"mỗi xã một sản phẩm\"", "n-2"), 0.001);
    }
  }

  /// What one query's words count beside another's, where both find the same.
  private static double share(TestIndex index, String query, String other, String id)
      throws IOException {
    return reasons(index, query, id).getFirst().weight()
        / reasons(index, other, id).getFirst().weight();
  }

  @Test
  void saysInWhichPartsWordsStand() throws IOException {
    var headed =
        TestIndex.directive(
            "n-1",
            Kind.DIRECTIVE,
            "ISO QLCN",
            "ISO OCOP",
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (var index = TestIndex.of(List.of(TestIndex.notice("n", List.of(headed))))) {
      var parts = new HashMap<String, Set<Part>>();
      reasons(index, "ISO OCOP QLCN", "n-1").forEach(why -> parts.put(why.found(), why.parts()));
      assertEquals(
          Map.of(
              "ISO", Set.of(Part.TEXT, Part.SECTION),
              "OCOP", Set.of(Part.TEXT),
              "QLCN", Set.of(Part.SECTION)),
          parts);
    }
  }

  @Test
  void saysNothingOfFilters() throws IOException {
    try (var index = TestIndex.of("OCOP")) {
      assertEquals(List.of(), reasons(index, "kieu:directive", "n-1"));
    }
  }
}
