package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// HTTP semantics: methods, ETags, cursors across index changes, and files that have changed.
class HttpRulesTest {
  private static final String SEARCH = "/api/v1/directives";
  private static final String STATUS = "/api/v1/status";

  @TempDir private Path folder;
  private Path corpus;
  private Path index;
  private TestServer server;

  @BeforeEach
  void serve() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    write("mot.txt", "Giao Văn phòng Sở tham mưu kế hoạch OCOP trước ngày 20/11/2020.");
    write("hai.txt", "Giao Văn phòng Sở tham mưu kế hoạch ISO.");
    write("ba.txt", "Giao Thanh tra Sở tham mưu kế hoạch kiểm tra.");
    server = TestServer.over(corpus, index);
    assertEquals(3, server.get(SEARCH).json().get("total").asInt());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void write(String name, String item) throws IOException {
    Files.writeString(
        corpus.resolve(name),
        """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ

        THÔNG BÁO
        Kết luận giao ban tháng 11/2020

        Giám đốc Sở kết luận như sau:

        1. %s
        """
            .formatted(item));
  }

  private TestServer.Answer get(String path, String query, String header, String value)
      throws IOException {
    return server.send("GET", path, List.of(query), Map.of(header, value));
  }

  private String tag(String language, String query) throws IOException {
    return get(SEARCH, query, "Accept-Language", language).header("ETag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"})
  void refusesEveryOtherMethod(String method) throws IOException {
    var answer = server.raw(method, SEARCH, "Host: localhost", "Content-Length: 0");
    assertEquals(405, answer.status());
    assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
    assertEquals("/problems/method-not-allowed", answer.json().get("type").asText());
  }

  @Test
  void answersHeadAndOptionsEverywhere() throws IOException {
    for (var path : List.of("/", "/web/x/style.css", "/openapi.yaml", "/health", SEARCH, STATUS)) {
      var get = server.get(path);
      var head = server.send("HEAD", path, List.of(), Map.of());
      assertEquals(200, head.status());
      assertEquals(0, head.body().length);
      for (var name : List.of("Content-Type", "ETag", "Cache-Control")) {
        assertEquals(get.header(name), head.header(name), path);
      }
      var options = server.send("OPTIONS", path, List.of(), Map.of());
      assertEquals(204, options.status());
      assertEquals("GET, HEAD, OPTIONS", options.header("Allow"));
    }
    assertEquals(404, server.send("HEAD", "/nothing", List.of(), Map.of()).status());
    assertEquals(404, server.send("OPTIONS", "/nothing", List.of(), Map.of()).status());
  }

  @Test
  void leavesTheSourceUnreadForHead() throws IOException {
    var head = server.send("HEAD", "/api/v1/notices/mot-txt/source", List.of(), Map.of());
    assertEquals(200, head.status());
    assertEquals(0, head.body().length);
    assertTrue(head.header("Content-Disposition").startsWith("attachment"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/status",
    "HEAD, /health",
    "OPTIONS, /",
    "POST, /web/x/style.css",
    "GET, /x"
  })
  void refusesAForeignHostEverywhere(String method, String path) throws IOException {
    assertEquals(421, server.raw(method, path, "Host: evil.example:7070").status());
  }

  @Test
  void tagsByRequestAndLanguage() throws IOException {
    var tag = tag("vi", "q=OCOP");
    assertEquals(tag, tag("vi", "q=OCOP"));
    assertNotEquals(tag, tag("en", "q=OCOP"));
    assertNotEquals(tag, tag("vi", "q=ISO"));
    assertNotEquals(tag, server.get(STATUS).header("ETag"));
  }

  @Test
  void tagsByTheDayInVietnam() throws IOException {
    var before = Instant.parse("2020-11-20T16:59:00Z");
    assertEquals(tagAt(before), tagAt(before.minus(Duration.ofHours(20))));
    assertNotEquals(tagAt(before), tagAt(before.plus(Duration.ofMinutes(1))));
  }

  private String tagAt(Instant instant) throws IOException {
    var clock = Clock.fixed(instant, ZoneOffset.UTC);
    try (var then = new TestServer(TestServer.open(index), corpus, clock)) {
      return then.get(SEARCH, "q=OCOP").header("ETag");
    }
  }

  @Test
  void answersWholeAgainWhenTheIndexHasChanged() throws IOException {
    var tag = server.get(SEARCH, "q=OCOP").header("ETag");
    assertEquals(304, get(SEARCH, "q=OCOP", "If-None-Match", tag).status());
    change();
    var again = get(SEARCH, "q=OCOP", "If-None-Match", tag);
    assertEquals(200, again.status());
    assertNotEquals(tag, again.header("ETag"));
  }

  private void change() throws IOException {
    write("bon.txt", "Giao Văn phòng Sở tham mưu kế hoạch OCOP năm 2021.");
    TestServer.index(corpus, index);
    server.searcher().refresh();
  }

  @Test
  void tagsAnotherIndexOtherwise() throws IOException {
    var tag = server.get(STATUS).header("ETag");
    var elsewhere = folder.resolve("elsewhere");
    try (var other = TestServer.over(corpus, elsewhere)) {
      assertEquals(
          server.get(STATUS).json().get("generation"), other.get(STATUS).json().get("generation"));
      assertNotEquals(tag, other.get(STATUS).header("ETag"));
    }
  }

  @Test
  void knowsTagsAmongOthersAndNoStar() throws IOException {
    var tag = server.get(STATUS).header("ETag");
    var known = Map.of("If-None-Match", "\"other\", " + tag);
    assertEquals(304, server.send("GET", STATUS, List.of(), known).status());
    var star = Map.of("If-None-Match", "*");
    assertEquals(404, server.send("GET", SEARCH + "/none", List.of(), star).status());
    assertEquals(400, server.send("GET", SEARCH, List.of("size=x"), star).status());
  }

  @Test
  void letsNobodyKeepAPartialAnswer() throws IOException {
    var slow = Searchers.changed(TestServer.open(index), Searchers::partial);
    try (var server = new TestServer(slow, corpus, Clock.systemUTC())) {
      var answer = server.get(SEARCH, "q=OCOP");
      assertTrue(answer.json().get("partial").asBoolean());
      assertEquals("no-store", answer.header("Cache-Control"));
      assertEquals("", answer.header("ETag"));
    }
  }

  @Test
  void goesOnInTheOldGenerationWhileItIsOpen() throws IOException {
    var first = server.get(SEARCH, "q=tham mưu", "size=2").json();
    change();
    var second =
        server.get(SEARCH, "q=tham mưu", "size=2", "after=" + first.get("next").asText()).json();
    assertEquals(first.get("generation"), second.get("generation"));
    assertEquals(1, second.get("hits").size());
    assertTrue(second.get("next").isNull());
  }

  @Test
  void endsACursorByRelevanceWithItsGenerationAndNoOther() throws IOException {
    var relevance = server.get(SEARCH, "size=1").json().get("next").asText();
    var expired = server.get(SEARCH, "size=1", "after=" + Cursors.ofAnotherGeneration(relevance));
    assertEquals(410, expired.status());
    assertEquals("/problems/cursor-expired", expired.json().get("type").asText());
    var date = server.get(SEARCH, "size=1", "sort=date").json().get("next").asText();
    var on =
        server.get(SEARCH, "size=1", "sort=date", "after=" + Cursors.ofAnotherGeneration(date));
    assertEquals(200, on.status());
  }

  @ParameterizedTest
  @CsvSource({"q=ISO", "sort=date", "province=none"})
  void refusesACursorOfAnotherQuestion(String other) throws IOException {
    var next = server.get(SEARCH, "size=1").json().get("next").asText();
    var refused = server.get(SEARCH, "size=1", "after=" + next, other);
    assertEquals("/problems/bad-cursor", refused.json().get("type").asText());
  }

  @Test
  void writesRefusalsInUtf8() throws IOException {
    var refused = server.get(SEARCH, "province=Đảo Ngọc");
    assertTrue(
        new String(refused.body(), StandardCharsets.UTF_8).contains("Đảo Ngọc"), refused.text());
  }

  @Test
  void handsOutNoFileThatALinkLeadsTo() throws IOException {
    var path = "/api/v1/notices/mot-txt/source";
    assertArrayEquals(Files.readAllBytes(corpus.resolve("mot.txt")), server.get(path).body());
    var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.delete(corpus.resolve("mot.txt"));
    Files.createSymbolicLink(corpus.resolve("mot.txt"), secret);
    var refused = server.get(path);
    assertEquals(404, refused.status());
    assertFalse(refused.text().contains("secret"));
    Files.delete(corpus.resolve("mot.txt"));
    assertEquals(404, server.get(path).status());
  }

  @Test
  void handsOutNothingByAnIdThatIsAPath() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    for (var id : List.of("..%2fsecret.txt", "%2e%2e%2fsecret.txt", "..%5csecret.txt")) {
      var answer = server.raw("GET", "/api/v1/notices/" + id + "/source", "Host: localhost");
      assertTrue(answer.status() == 404 || answer.status() == 400, answer::text);
    }
  }
}
