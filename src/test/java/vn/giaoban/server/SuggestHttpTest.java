package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `suggest` and `similar` over the notices of `corpus/`, as `openapi.yaml` says.
@ExtendWith(CorpusServer.class)
class SuggestHttpTest {
  private static final String SUGGEST = "/api/v1/suggest";
  private static final String ONE = "/api/v1/directives/003-69e726a4c7a6e55d-txt-26";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  private static List<JsonNode> suggestions(String... parameters) throws IOException {
    var found = new ArrayList<JsonNode>();
    server.ok(SUGGEST, parameters).json().get("suggestions").forEach(found::add);
    return found;
  }

  @Test
  void suggestsAWholeQueryWithItsCount() throws IOException {
    var first = suggestions("q=OCOP OR nhan h").getFirst();
    assertEquals("words", first.get("kind").asText());
    assertEquals("nhãn hiệu", first.get("text").asText());
    assertEquals("OCOP OR nhãn hiệu", first.get("query").asText());
    assertEquals("[8,14]", first.get("span").toString());
    var hits = server.ok("/api/v1/directives", "q=OCOP OR nhãn hiệu", "size=0").json();
    assertEquals(hits.get("total"), first.get("count"));
  }

  @Test
  void suggestsWithinTheSelection() throws IOException {
    assertFalse(suggestions("q=nhan h", "province=nghe-an").isEmpty());
    assertEquals(List.of(), suggestions("q=nhan h", "province=quang-ngai"));
  }

  @Test
  void givesNoMoreThanAskedFor() throws IOException {
    assertEquals(3, suggestions("q=th", "size=3").size());
    assertEquals(List.of(), suggestions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(((", "\"", "a OR", "-", "*", "~", "x:y"})
  void suggestsNothingWhereNothingCanGoOn(String typed) throws IOException {
    var answer = server.ok(SUGGEST, "q=" + typed).json();
    assertEquals(typed, answer.get("query").asText());
    assertFalse(answer.get("partial").asBoolean());
    assertTrue(answer.get("suggestions").isEmpty(), answer::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tinh:", "(((nhan h", "\"ke ho", "OCOP OR th", "-nhan h", "nghe a"})
  void suggestsQueriesWithWhatTheyFind(String typed) throws IOException {
    var found = suggestions("q=" + typed);
    assertFalse(found.isEmpty());
    for (var suggestion : found) {
      var hits = server.ok("/api/v1/directives", "q=" + suggestion.get("query").asText(), "size=0");
      assertEquals(hits.json().get("total"), suggestion.get("count"), suggestion::toString);
      assertTrue(suggestion.get("count").asInt() > 0, suggestion::toString);
      int end = suggestion.at("/span/1").asInt();
      assertTrue(suggestion.at("/span/0").asInt() <= end && end <= typed.length());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Thanh tra phải làm gì trong tháng 1, period, Thanh tra phải làm gì trong tháng 11/2021",
    "thanh tra phai lam gi trong thang 1, period, thanh tra phai lam gi trong thang 11/2021",
    "việc của phòng quản lý kh, unit, việc của Phòng Quản lý Khoa học",
  })
  void suggestsQuestionsWithWhatTheyMean(String typed, String kind, String question)
      throws IOException {
    var found =
        suggestions("q=" + typed).stream()
            .filter(each -> each.get("query").asText().equals(question))
            .toList();
    assertEquals(1, found.size());
    assertEquals(kind, found.getFirst().get("kind").asText());
    var read = server.ok("/api/v1/directives", "q=" + question, "ask=true", "size=0").json();
    assertEquals(read.get("total"), found.getFirst().get("count"));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, sort=date",
    "repeated-parameter, q=a&q=b",
    "unknown-value, province=atlantis",
    "bad-period, period=sometime",
    "conflicting-parameters, period=2020&from=2020",
    "bad-size, size=0",
    "bad-size, size=51",
    "bad-size, size=many",
  })
  void refuses(String kind, String query) throws IOException {
    server.refused(kind, server.get(SUGGEST, query.split("&", -1)));
  }

  @Test
  void listsSimilarDirectivesOfOtherNotices() throws IOException {
    var answer = server.ok(ONE + "/similar", "size=5").json();
    assertEquals("003-69e726a4c7a6e55d-txt-26", answer.get("id").asText());
    double last = 1;
    for (var similar : answer.get("similar")) {
      assertFalse(similar.at("/directive/notice/id").asText().startsWith("003-"));
      assertTrue(similar.get("score").asDouble() <= last);
      last = similar.get("score").asDouble();
    }
    assertTrue(answer.get("similar").size() > 1);
  }

  @Test
  void refusesSimilarOnesOfNothingAndTooMany() throws IOException {
    server.refused("not-found", server.get("/api/v1/directives/none/similar"));
    server.refused("bad-size", server.get(ONE + "/similar", "size=51"));
    server.refused("bad-size", server.get(ONE + "/similar", "size=0"));
    server.refused("unknown-parameter", server.get(ONE + "/similar", "q=a"));
  }
}
