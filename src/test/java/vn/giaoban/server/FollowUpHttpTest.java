package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Follow-ups over HTTP, of a notice of August and what was issued again in September.
class FollowUpHttpTest {
  private static final String PATH = "/api/v1/followups";

  @TempDir private static Path folder;
  private static JudgedServer server;

  @BeforeAll
  static void serve() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    var august = Files.readString(Path.of("corpus/000_bf2d77a87c11392e.txt"));
    Files.writeString(corpus.resolve("a.txt"), august);
    Files.writeString(
        corpus.resolve("b.txt"),
        august
            .replace("1104/TB-SKHCN", "1250/TB-SKHCN")
            .replace("ngày 21 tháng 8", "ngày 18 tháng 9")
            .replace("tháng 8/2020", "tháng 9/2020")
            .replace("tháng 8 năm 2020", "tháng 9 năm 2020")
            .replace("14/8/2020", "15/9/2020")
            .replace("25/8/2020", "25/9/2020"));
    server = JudgedServer.over(corpus, folder.resolve("index"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void findsWhatWasIssuedAgainAndItsDeadlinePutOff() throws IOException {
    var answer = server.ok(PATH, "q=296/KH-UBND").json();
    assertEquals(1, answer.get("total").asInt());
    var chain = answer.get("followUps").get(0);
    assertEquals(2, chain.get("times").asInt());
    assertEquals(1, chain.get("months").asInt());
    assertEquals(1, chain.get("putOff").asInt());
    assertEquals(31, chain.get("putOffDays").asInt());
    var later = chain.get("occurrences").get(1);
    var text = later.at("/directive/text").asText();
    var added = later.get("added").get(0);
    assertEquals("9", text.substring(added.get(0).asInt(), added.get(1).asInt()));
  }

  @Test
  void everyFigureIsTheTotalOfItsSearch() throws IOException {
    for (var query : List.of("", "from=2020-09-01", "q=báo cáo")) {
      var answer = query.isEmpty() ? server.ok(PATH).json() : server.ok(PATH, query).json();
      assertTrue(answer.get("total").asInt() > 0, query);
      for (var part : List.of("selected", "withoutBody", "withoutDate")) {
        var search = answer.get(part).get("search").asText();
        assertEquals(total(search), answer.get(part).get("count").asInt(), search);
      }
      for (var chain : answer.get("followUps")) {
        assertEquals(total(chain.at("/searches/0").asText()), chain.get("times").asInt());
        assertEquals(
            total(chain.at("/selectedSearches/0").asText()), chain.get("selected").asInt());
      }
    }
  }

  private static int total(String search) throws IOException {
    var answer =
        server.raw(
            "GET",
            "/api/v1/directives" + (search.isEmpty() ? "" : "?" + search),
            "Host: localhost");
    return answer.json().get("total").asInt();
  }

  @Test
  void leadsFromADirectiveToItsChain() throws IOException {
    var page = server.ok(PATH, "size=1").json();
    var chain = page.get("followUps").get(0);
    var second = chain.at("/occurrences/1/directive/id").asText();
    var single = server.ok(PATH + "/" + second).json();
    assertEquals(chain.get("id"), single.at("/followUp/id"));
    server.refused("not-found", server.get(PATH + "/none-1"));
    var more = server.ok(PATH, "size=1", "after=" + page.get("next").asText()).json();
    assertFalse(more.at("/followUps/0/id").equals(chain.get("id")));
  }

  @Test
  void isAnswered304WhereNothingChanged() throws IOException {
    var tag = server.ok(PATH).header("ETag");
    var answer = server.send("GET", PATH, List.of(), Map.of("If-None-Match", tag));
    assertEquals(304, answer.status());
  }

  @ParameterizedTest
  @CsvSource({
    "bad-times, times=1",
    "bad-times, times=many",
    "bad-times, times=10000",
    "bad-size, size=0",
    "bad-size, size=1001",
    "bad-cursor, after=none",
    "unknown-parameter, sort=date",
    "unknown-value, province=atlantis",
    "query-missing-operand, q=(",
    "bad-period, period=someday",
    "repeated-parameter, times=2&times=3",
  })
  void refusesWhatItCannotTake(String kind, String query) throws IOException {
    server.refused(kind, server.get(PATH, query.split("&")));
  }

  @Test
  void countsSelectionsWholeWhereASearchIsCutShort() throws IOException {
    var cut = Searchers.changed(server.searcher(), Searchers::partial);
    try (var limited = new TestServer(cut, folder, Clock.systemUTC())) {
      var answer = limited.get(PATH);
      assertEquals(200, answer.status(), answer::text);
      assertEquals(server.ok(PATH).json().get("total"), answer.json().get("total"));
    }
  }
}
