package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.json.Json;
import vn.giaoban.search.Sort;

/// Files and feeds over HTTP.
@ExtendWith(CorpusServer.class)
class ExportHttpTest {
  private static final String SEARCH = "/api/v1/directives";
  private static final String EXPORT = "/api/v1/export";
  private static final String NOTICES = "/api/v1/export/notices";
  private static final String FEED = "/api/v1/feed";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  private static List<JsonNode> lines(TestServer.Answer answer) throws IOException {
    var lines = new ArrayList<JsonNode>();
    for (var line : answer.text().lines().toList()) {
      lines.add(Json.MAPPER.readTree(line));
    }
    return lines;
  }

  @Test
  void writesEveryHitOfASearchAsTheSearchDoes() throws IOException {
    for (var sort : Sort.values()) {
      var search = server.ok(SEARCH, "size=1000", "sort=" + sort.apiName()).json();
      var file = server.ok(EXPORT, "format=jsonl", "sort=" + sort.apiName());
      assertEquals(109, search.get("total").asInt());
      assertEquals(ids(search.get("hits")), lines(file).stream().map(hit -> id(hit)).toList());
      assertEquals(search.get("total").asText(), file.header("Giaoban-Total"));
      assertEquals(
          search.get("assessmentsLeftOut").asText(), file.header("Giaoban-Assessments-Left-Out"));
      assertEquals(search.get("generation").asText(), file.header("Giaoban-Generation"));
    }
  }

  private static List<String> ids(JsonNode hits) {
    var ids = new ArrayList<String>();
    hits.forEach(hit -> ids.add(id(hit)));
    return ids;
  }

  private static String id(JsonNode hit) {
    return hit.get("id").asText();
  }

  @Test
  void writesAHitAsASearchDoesButForHighlights() throws IOException {
    var hit = server.ok(SEARCH, "q=OCOP", "sort=date").json().get("hits").get(0);
    var line = lines(server.ok(EXPORT, "q=OCOP", "sort=date", "format=jsonl")).getFirst();
    var names = hit.properties().stream().map(Map.Entry::getKey).toList();
    assertEquals(names, line.properties().stream().map(Map.Entry::getKey).toList());
    for (var name : names) {
      if (!name.endsWith("ighlights")) {
        assertEquals(hit.get(name), line.get(name), name);
      }
    }
  }

  @Test
  void saysInItsHeadWhatItHolds() throws IOException {
    var file = server.ok(EXPORT, "q=kế hoạch", "period=2020-Q3", "province=quang-ngai");
    assertEquals("2020-07-01..2020-09-30", file.header("Giaoban-Days"));
    assertEquals("k%E1%BA%BF+ho%E1%BA%A1ch", file.header("Giaoban-Query"));
    var name =
        "giaoban_ke-hoach_2020-07-01..2020-09-30_%s-ket-qua_"
            .formatted(file.header("Giaoban-Total"));
    assertTrue(
        file.header("Content-Disposition").startsWith("attachment; filename=\"" + name),
        file.header("Content-Disposition"));
    assertEquals("default-src 'none'; sandbox", file.header("Content-Security-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {EXPORT, NOTICES})
  void answersHeadWithoutABody(String path) throws IOException {
    var whole = server.ok(path);
    var head = server.send("HEAD", path, List.of(), Map.of());
    assertEquals(200, head.status());
    assertEquals(0, head.body().length);
    for (var name : List.of("Content-Disposition", "Giaoban-Total", "Giaoban-Generation")) {
      assertEquals(whole.header(name), head.header(name), name);
    }
  }

  @Test
  void writesEveryNoticeAsItIsShown() throws IOException {
    var lines = lines(server.ok(NOTICES));
    assertEquals(5, lines.size());
    for (var line : lines) {
      var shown = server.ok("/api/v1/notices/" + id(line)).json();
      line.properties().forEach(each -> assertEquals(each.getValue(), shown.get(each.getKey())));
    }
    assertEquals(
        lines.stream().map(line -> id(line)).sorted().toList(),
        lines.stream().map(line -> id(line)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-value, format, /api/v1/export, format=pdf",
    "repeated-parameter, format, /api/v1/export, format=csv&format=csv",
    "unknown-sort, sort, /api/v1/export, sort=best",
    "unknown-parameter, size, /api/v1/export, size=10",
    "unknown-parameter, after, /api/v1/export, after=x",
    "unknown-parameter, around, /api/v1/export, around=x",
    "unknown-parameter, facets, /api/v1/export, facets=topic",
    "unknown-parameter, explain, /api/v1/export, explain=true",
    "unknown-value, province, /api/v1/export, province=atlantis",
    "query-unclosed-parenthesis, q, /api/v1/export, q=(OCOP",
    "unknown-parameter, q, /api/v1/export/notices, q=OCOP",
    "bad-size, size, /api/v1/feed, size=1001",
    "unknown-parameter, sort, /api/v1/feed, sort=date",
    "unknown-parameter, format, /api/v1/feed, format=rss",
    "bad-period, period, /api/v1/feed, period=2020-Q5",
  })
  void refusesWhatCannotBeAsked(String kind, String parameter, String path, String query)
      throws IOException {
    var problem = server.refused(kind, server.get(path, query.split("&", -1)));
    assertEquals(parameter, problem.get("parameter").asText());
  }

  /// A disk that fails after some records.
  private static TestServer failing() throws IOException {
    var taken = new AtomicInteger();
    return new TestServer(
        Searchers.streaming(
            server.searcher(),
            () -> {
              if (taken.incrementAndGet() > 3) {
                throw new IOException("the disk is gone");
              }
            }),
        Path.of("corpus"),
        Clock.systemUTC());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/export, format=csv, identity",
    "/api/v1/export, format=csv, gzip",
    "/api/v1/export, format=jsonl, identity",
    "/api/v1/export, format=xlsx, identity",
    "/api/v1/export/notices, , identity",
    "/api/v1/export/notices, , gzip",
  })
  void cutsTheConnectionWhereAFileCannotBeWrittenToItsEnd(
      String path, String query, String encoding) throws IOException {
    try (var failing = failing()) {
      var parameters = query == null ? List.<String>of() : List.of(query);
      var headers = Map.of("Accept-Encoding", encoding);
      assertThrows(IOException.class, () -> failing.send("GET", path, parameters, headers));
      assertEquals(200, failing.get("/health").status());
    }
  }

  @Test
  void followsASearchByItsNewest() throws IOException {
    var newest = server.ok(SEARCH, "q=kế hoạch", "sort=-date", "size=3").json();
    var feed = server.ok(FEED, "q=kế hoạch", "size=3");
    assertEquals(
        "application/atom+xml;charset=utf-8", feed.header("Content-Type").replace(" ", ""));
    int at = 0;
    for (var hit : newest.get("hits")) {
      at = feed.text().indexOf(hit.get("permalink").asText() + "\"", at);
      assertTrue(at > 0, () -> hit + "\n" + feed.text());
    }
    var of = "the newest 3 of " + newest.get("total").asText();
    assertTrue(feed.text().contains(of), feed.text());
  }

  @Test
  void answersAFeedAnewOnlyWhereItChanged() throws IOException {
    var feed = server.ok(FEED, "q=OCOP");
    var tag = feed.header("ETag");
    var since = feed.header("Last-Modified");
    assertEquals(304, conditional("If-None-Match", tag));
    assertEquals(304, conditional("If-Modified-Since", since));
    assertEquals(200, conditional("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"));
    assertEquals(200, conditional("If-Modified-Since", "yesterday"));
    var both = Map.of("If-None-Match", "\"other\"", "If-Modified-Since", since);
    assertEquals(200, server.send("GET", FEED, List.of("q=OCOP"), both).status());
    assertNotEquals(tag, server.ok(FEED, "q=ISO").header("ETag"));
  }

  private static int conditional(String name, String value) throws IOException {
    return server.judged(server.send("GET", FEED, List.of("q=OCOP"), Map.of(name, value))).status();
  }

  @Test
  void letsNobodyKeepAPartialFeed() throws IOException {
    var slow = Searchers.changed(server.searcher(), Searchers::partial);
    try (var partial = new TestServer(slow, Path.of("corpus"), Clock.systemUTC())) {
      var feed = partial.get(FEED);
      assertEquals("no-store", feed.header("Cache-Control"));
      assertEquals("", feed.header("ETag") + feed.header("Last-Modified"));
      assertTrue(feed.text().contains("there may be more"), feed.text());
    }
  }
}
