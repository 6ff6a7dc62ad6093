package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.dimension.Dimension;

/// What the parameters of a search mean, over the notices of `corpus/`.
@ExtendWith(CorpusServer.class)
class SearchHttpTest {
  private static final String[] EVERYTHING = {};

  private static TestServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus.server();
  }

  private static JsonNode search(String... query) throws IOException {
    var answer = server.get("/api/v1/directives", query);
    assertEquals(200, answer.status(), answer::text);
    return answer.json();
  }

  private static long total(String... query) throws IOException {
    return search(query).get("total").asLong();
  }

  private static Map<String, Long> facet(String name, String... query) throws IOException {
    var counts = new HashMap<String, Long>();
    var asked = new ArrayList<>(List.of(query));
    asked.add("facets=" + name);
    search(asked.toArray(String[]::new))
        .get("facets")
        .get(name)
        .forEach(count -> counts.put(count.get("value").asText(), count.get("count").asLong()));
    return counts;
  }

  @Test
  void listsDirectivesThatLackAWordApart() throws IOException {
    var answer = search("q=nhãm hiệu bưởi", "facets=province");
    assertEquals(0, answer.get("total").asLong());
    assertEquals(0, answer.get("facets").get("province").size());
    var near = answer.get("nearly").get("hits");
    assertTrue(near.size() > 0 && near.size() <= 20, near::toString);
    for (var hit : near) {
      assertTrue(hit.get("lacks").size() + hit.get("readFor").size() > 0, hit::toString);
      assertFalse(hit.get("permalink").asText().isEmpty());
    }
    assertEquals(0, search("q=nhãm hiệu bưởi", "nearly=false").get("nearly").get("hits").size());
    assertEquals(0, search("q=nhãm hiệu bưởi", "sort=-date").get("nearly").get("hits").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "province",
        "provinceNow",
        "agency",
        "unit",
        "unitText",
        "with",
        "topic",
        "date",
        "kind",
        "type",
        "deadline",
        "chair"
      })
  void findsByEveryCountedValueAsManyAsItCounts(String dimension) throws IOException {
    long all = total(EVERYTHING);
    var counts = facet(dimension);
    assertFalse(counts.isEmpty());
    for (var count : counts.entrySet()) {
      var value = count.getKey();
      assertEquals(count.getValue(), total(dimension + "=" + value), value);
      if (!dimension.equals("kind")) {
        assertEquals(all - count.getValue(), total(dimension + "=-" + value), value);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"province", "unit", "topic", "date", "deadline"})
  void countsTheAlternativesToAChoice(String dimension) throws IOException {
    var whole = facet(dimension);
    var value = whole.keySet().iterator().next();
    assertEquals(whole, facet(dimension, dimension + "=" + value));
    var elsewhere = dimension.equals("topic") ? "unit" : "topic";
    assertNotEquals(facet(elsewhere), facet(elsewhere, dimension + "=" + value));
  }

  @Test
  void countsTheDatesBeyondItsOwnDays() throws IOException {
    assertEquals(facet("date"), facet("date", "from=2021", "to=2021"));
  }

  @Test
  void joinsValuesByOrAndDimensionsByAnd() throws IOException {
    assertEquals(
        total("unit=van-phong") + total("unit=thanh-tra"),
        total("unit=van-phong", "unit=thanh-tra") + total("unit=van-phong", "q=donvi:thanh-tra"));
    assertEquals(
        total("province=nghe-an", "q=donvi:van-phong"),
        total("province=nghe-an", "unit=van-phong"));
  }

  @ParameterizedTest
  @CsvSource({
    "province=Nghệ An, province=nghe-an",
    "province=Nghe An, province=nghe-an",
    "province=-Nghệ An, province=-nghe-an",
    "topic=OCOP, topic=ocop",
    "unit=Văn phòng Sở, unit=van-phong",
    "deadline=không, deadline=none",
    "kind=đánh giá, kind=assessment",
    "q=tinh:nghe-an, province=nghe-an",
    "q=chude:ocop, topic=ocop",
    "period=2021, date=2021",
    "period=2021-11, date=2021-11",
  })
  void takesNamesForCodes(String one, String other) throws IOException {
    assertTrue(total(other) > 0 || other.contains("assessment"), other);
    assertEquals(total(one), total(other));
  }

  @Test
  void restrictsTheDays() throws IOException {
    long inside = total("from=2021-11", "to=2021-11-30");
    assertTrue(inside > 0);
    assertEquals(inside, total("period=2021-11"));
    assertEquals(inside, total("period=2021-11-01..2021-11-30"));
    assertEquals(inside, total("q=ngay:2021-11"));
    assertEquals(total("from=2021-11"), total("period=2021-11.."));
    assertEquals(
        total(EVERYTHING) - total("date=none"), total("to=2021-10") + total("from=2021-11"));
    var days = search("from=2021-11").get("days");
    assertEquals("2021-11-01", days.get("first").asText());
    assertTrue(days.get("last").isNull());
    assertFalse(search(EVERYTHING).has("days"));
  }

  @Test
  void countsAssessmentsOnlyWhereAsked() throws IOException {
    var usual = search(EVERYTHING);
    assertEquals(total("kind=assessment"), usual.get("assessmentsLeftOut").asLong());
    assertEquals(
        usual.get("total").asLong() + total("kind=assessment"),
        total("kind=directive", "kind=assessment"));
  }

  @Test
  void sortsByDayBothWays() throws IOException {
    var upwards = texts("date", "sort=date", "date=-none");
    assertEquals(upwards.stream().sorted().toList(), upwards);
    var downwards = texts("date", "sort=-date", "date=-none");
    assertEquals(downwards.stream().sorted(Comparator.reverseOrder()).toList(), downwards);
  }

  private static List<String> texts(String field, String... query) throws IOException {
    var asked = new ArrayList<>(List.of(query));
    asked.add("size=1000");
    var texts = new ArrayList<String>();
    search(asked.toArray(String[]::new))
        .get("hits")
        .forEach(hit -> texts.add(hit.get(field).asText()));
    return texts;
  }

  @Test
  void sortsByTheFirstLastDayAndThoseWithoutOneLast() throws IOException {
    boolean ended = false;
    for (var hit : search("sort=deadline", "size=1000").get("hits")) {
      boolean open = hit.get("deadlines").isEmpty();
      assertTrue(open || !ended, hit.get("id").asText());
      ended = open;
    }
    assertTrue(ended);
  }

  @Test
  void sortsByProvince() throws IOException {
    var seen = new ArrayList<String>();
    for (var hit : search("sort=province", "size=1000").get("hits")) {
      var province = hit.get("notice").get("province").asText("");
      if (seen.isEmpty() || !seen.getLast().equals(province)) {
        seen.add(province);
      }
    }
    assertEquals(seen.size(), new TreeSet<>(seen).size());
    assertTrue(seen.size() > 1);
  }

  @Test
  void givesAsManyHitsAsAskedFor() throws IOException {
    assertEquals(20, search(EVERYTHING).get("hits").size());
    assertEquals(0, search("size=0").get("hits").size());
    assertTrue(search("size=0").get("next").isNull());
    assertEquals(total(EVERYTHING), search("size=1000").get("hits").size());
  }

  @Test
  void countsOnlyWhatItIsAskedToCount() throws IOException {
    assertEquals(0, search(EVERYTHING).get("facets").size());
    assertEquals(2, search("facets=topic,unit", "facets=unit").get("facets").size());
    assertEquals(
        Dimension.values().length,
        search(
                List.of(Dimension.values()).stream()
                    .map(dimension -> "facets=" + dimension.apiName())
                    .toArray(String[]::new))
            .get("facets")
            .size());
  }

  @Test
  void listsTheValuesThatAreCalledAsWanted() throws IOException {
    var all = facet("unitText");
    var some = facet("unitText", "facetText=unitText:tra thanh");
    assertTrue(some.size() > 0 && some.size() < all.size(), some::toString);
    some.forEach((value, count) -> assertEquals(all.get(value), count));
    assertEquals(Set.of("nghe-an"), facet("province", "facetText=province:nghệ").keySet());
    assertEquals(
        Set.of("nghe-an", "dong-thap"),
        facet("province", "facetText=province:nghe", "province=dong-thap").keySet());
    assertEquals(Set.of(), facet("province", "facetText=province:nghê").keySet());
  }

  @Test
  void saysWhyOnlyWhereAsked() throws IOException {
    assertFalse(search("q=OCOP").get("hits").get(0).has("reasons"));
    var reason = search("q=OCOP", "explain=true").get("hits").get(0).get("reasons").get(0);
    assertEquals("exact", reason.get("how").asText());
    assertEquals("OCOP", reason.get("found").asText());
    assertEquals("text", reason.get("in").get(0).asText());
    assertTrue(reason.get("weight").asDouble() > 0);
  }

  @Test
  void leadsFromEachHitToTheNextAndBack() throws IOException {
    var hits = search("province=nghe-an", "sort=-date", "size=1000").get("hits");
    for (int i = 1; i < hits.size(); i++) {
      var before = hits.get(i - 1);
      var after = hits.get(i);
      var forwards = around(before).get("next");
      assertEquals(after.get("id"), forwards.get("id"));
      assertEquals(after.get("text"), forwards.get("text"));
      assertEquals(after.get("permalink"), forwards.get("permalink"));
      assertEquals(before.get("id"), around(after).get("previous").get("id"));
    }
    assertTrue(around(hits.get(0)).get("previous").isNull());
    assertTrue(around(hits.get(hits.size() - 1)).get("next").isNull());
    assertFalse(search(EVERYTHING).has("around"));
  }

  private static JsonNode around(JsonNode hit) throws IOException {
    var id = hit.get("id").asText();
    var around = search("province=nghe-an", "sort=-date", "size=0", "around=" + id).get("around");
    assertEquals(id, around.get("id").asText());
    return around;
  }

  @Test
  void saysWhereEachHitStands() throws IOException {
    var hits = search("size=1000").get("hits");
    assertEquals(109, hits.size());
    for (var hit : hits) {
      var lines = hit.get("lines");
      var notice = hit.get("notice").get("id").asText();
      var link = hit.get("permalink").asText();
      assertTrue(link.startsWith("/notices/" + notice + "#L" + lines.get(0)), link);
      assertEquals(200, server.get(link.replaceAll("#.*", "")).status());
      assertFalse(hit.get("cite").asText().contains("null"), hit.get("cite")::asText);
    }
  }

  @Test
  void marksWhatMatched() throws IOException {
    int marks = 0;
    for (var hit : search("q=\"chỉ dẫn địa lý\"").get("hits")) {
      for (var mark : hit.get("highlights")) {
        var marked = hit.get("text").asText().substring(mark.get(0).asInt(), mark.get(1).asInt());
        assertTrue(marked.toLowerCase(Locale.ROOT).startsWith("chỉ"), marked);
        marks++;
      }
    }
    assertTrue(marks > 0);
  }

  @Test
  void saysWhereTheProvinceOfAHitIsInferred() throws IOException {
    var inferred = search("province=binh-thuan");
    assertEquals("inferred", inferred.at("/hits/0/notice/provinceBasis").asText());
    assertTrue(server.get("/", "q=*", "province=binh-thuan").text().contains("Thuận (suy ra)"));
    assertFalse(server.get("/", "q=*", "province=quang-ngai").text().contains("(suy ra)"));
  }
}
