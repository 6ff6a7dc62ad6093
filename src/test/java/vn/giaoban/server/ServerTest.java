package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.cli.ServedCorpus;
import vn.giaoban.json.Json;

/// The interface over the notices of `corpus/`, asked as a browser asks it.
class ServerTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final String NGHE_AN = "003-69e726a4c7a6e55d-txt";
  private static final String NGHE_AN_FILE = "003_69e726a4c7a6e55d.txt";

  @TempDir private static Path index;
  private static ServedCorpus served;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws IOException {
    served = ServedCorpus.start(CORPUS, index);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    served.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(to(path));
  }

  private static JsonNode json(String path) throws Exception {
    var response = get(path);
    assertEquals(200, response.statusCode(), response.body());
    return Json.MAPPER.readTree(response.body());
  }

  private static List<String> fields(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void findsTheOneDirectiveOnOcop() throws Exception {
    var answer = json("/api/v1/directives?q=OCOP&facets=province,topic");
    assertEquals(1, answer.get("total").asInt());
    assertFalse(answer.get("partial").asBoolean());
    assertTrue(answer.get("next").isNull());
    assertEquals("OCOP", answer.get("query").asText());
    var hit = answer.get("hits").get(0);
    assertTrue(hit.get("id").asText().matches(NGHE_AN + "-\\d+"));
    var marked = hit.get("highlights").get(0);
    assertEquals(
        "OCOP", hit.get("text").asText().substring(marked.get(0).asInt(), marked.get(1).asInt()));
    assertEquals(NGHE_AN, hit.get("notice").get("id").asText());
    assertEquals("2021-11-16", hit.get("date").asText());
    var province = answer.get("facets").get("province").get(0);
    assertEquals("nghe-an", province.get("value").asText());
    assertEquals("Nghệ An", province.get("name").asText());
    assertEquals(1, province.get("count").asInt());
  }

  @Test
  void writesTheFieldsOfTheInterface() throws Exception {
    var answer = json("/api/v1/directives?q=OCOP");
    assertEquals(
        List.of(
            "generation",
            "query",
            "total",
            "assessmentsLeftOut",
            "partial",
            "next",
            "suggestion",
            "hits",
            "nearly",
            "facets"),
        fields(answer));
    assertEquals(
        List.of(
            "id",
            "score",
            "text",
            "highlights",
            "section",
            "sectionHighlights",
            "kind",
            "units",
            "unitText",
            "unitWritten",
            "with",
            "topics",
            "deadlines",
            "citations",
            "date",
            "lines",
            "notice",
            "permalink",
            "cite"),
        fields(answer.get("hits").get(0)));
    assertEquals(
        List.of("id", "title", "province", "provinceBasis", "agency", "number", "symbol"),
        fields(answer.get("hits").get(0).get("notice")));
  }

  @Test
  void saysTheDaysOfAPeriod() throws Exception {
    var days = json("/api/v1/directives?period=2020-Q3r").get("days");
    assertEquals("2020-06-15", days.get("first").asText());
    assertEquals("2020-09-14", days.get("last").asText());
  }

  @Test
  void saysWhyAHitMatchedWhereAsked() throws Exception {
    var hit = json("/api/v1/directives?q=OCOP&explain=true").get("hits").get(0);
    assertEquals("exact", hit.get("reasons").get(0).get("how").asText());
  }

  @Test
  void goesThroughAllHitsPageByPage() throws Exception {
    int total = json("/api/v1/directives?size=0").get("total").asInt();
    var seen = new HashSet<String>();
    var after = "";
    do {
      var page = json("/api/v1/directives?sort=date&size=7" + after);
      page.get("hits").forEach(hit -> assertTrue(seen.add(hit.get("id").asText())));
      after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
    } while (!after.isEmpty());
    assertEquals(total, seen.size());
  }

  @Test
  void showsOneDirectiveByItself() throws Exception {
    var hit = json("/api/v1/directives?q=OCOP").get("hits").get(0);
    var directive = json("/api/v1/directives/" + hit.get("id").asText());
    assertEquals(hit.get("text"), directive.get("text"));
    assertEquals(hit.get("notice"), directive.get("notice"));
    assertEquals("metOn", directive.get("dateBasis").asText());
    assertEquals(hit.get("permalink"), directive.get("permalink"));
    assertEquals(hit.get("cite"), directive.get("cite"));
  }

  @Test
  void showsANoticeAndItsText() throws Exception {
    var notice = json("/api/v1/notices/" + NGHE_AN);
    assertEquals("generation", fields(notice).getFirst());
    assertEquals(NGHE_AN_FILE, notice.get("file").asText());
    assertEquals("Nghệ An", notice.get("provinceName").asText());
    var lines = json("/api/v1/notices/" + NGHE_AN + "/text").get("lines");
    var hit = json("/api/v1/directives?q=OCOP").get("hits").get(0);
    assertTrue(lines.get(hit.get("lines").get(0).asInt() - 1).asText().contains("OCOP"));
  }

  @Test
  void handsOutTheSourceAsAFileToSave() throws Exception {
    var response =
        client.send(
            to("/api/v1/notices/" + NGHE_AN + "/source").build(), BodyHandlers.ofByteArray());
    assertArrayEquals(Files.readAllBytes(CORPUS.resolve(NGHE_AN_FILE)), response.body());
    var headers = response.headers();
    assertEquals("application/octet-stream", headers.firstValue("Content-Type").orElseThrow());
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
    assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().contains("sandbox"));
    assertTrue(
        headers
            .firstValue("Content-Disposition")
            .orElseThrow()
            .startsWith("attachment; filename=\"" + NGHE_AN_FILE));
  }

  @Test
  void saysWhatIsIndexed() throws Exception {
    var status = json("/api/v1/status");
    assertEquals(5, status.get("notices").asInt());
    assertEquals(0, status.get("unreadable").size());
    assertEquals(0, status.get("gaps").size());
    assertEquals(0, json("/api/v1/notices?missing=province").get("total").asInt());
    assertTrue(status.get("generation").asLong() > 0);
    assertEquals("ok", json("/health").get("status").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/directives?qq=OCOP, 400, unknown-parameter",
    "/api/v1/status?q=OCOP, 400, unknown-parameter",
    "/api/v1/directives?size=1001, 400, bad-size",
    "/api/v1/directives?province=atlantis, 400, unknown-value",
    "/api/v1/directives?after=nonsense, 400, bad-cursor",
    "/api/v1/directives?q=%ZZ, 400, bad-escape",
    "/api/v1/directives?q=(OCOP, 400, query-unclosed-parenthesis",
    "/api/v1/directives/none, 404, not-found",
    "/api/v1/notices/none, 404, not-found",
    "/api/v1/notices/none/text, 404, not-found",
    "/api/v1/notices/none/source, 404, not-found",
    "/api/v1/nothing, 404, not-found",
    "/web/x/none.js, 404, not-found",
    "/web/x/%2e%2e%2fvn/giaoban/cli/logging.properties, 404, not-found",
  })
  void refusesWithAProblemOfItsKind(String path, int status, String kind) throws Exception {
    // URI.create would refuse the broken escape that the server is to refuse.
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"type\":\"/problems/" + kind + "\""), answer);
    assertTrue(answer.contains("\"status\":" + status), answer);
  }

  @Test
  void saysWhereAQueryCannotBeRead() throws Exception {
    var problem = Json.MAPPER.readTree(get("/api/v1/directives?q=OCOP%20(ISO").body());
    assertEquals(5, problem.get("position").asInt());
    assertEquals("unclosedParenthesis", problem.get("problem").asText());
    assertFalse(problem.get("expected").asText().isEmpty());
  }

  @Test
  void refusesToBeChanged() throws Exception {
    var response = send(to("/api/v1/directives").POST(HttpRequest.BodyPublishers.ofString("x")));
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD, OPTIONS", response.headers().firstValue("Allow").orElseThrow());
    assertTrue(response.body().contains("/problems/method-not-allowed"));
  }

  @Test
  void refusesAForeignHost() throws Exception {
    var answer =
        raw("GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
    assertTrue(answer.contains("/problems/host-not-allowed"), answer);
    assertFalse(answer.contains("generation"), answer);
  }

  @Test
  void saysNothingNewToACallerWhoKnows() throws Exception {
    var path = "/api/v1/directives?q=OCOP";
    var tag = get(path).headers().firstValue("ETag").orElseThrow();
    var again = send(to(path).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
    assertNotEquals(
        tag, get("/api/v1/directives?q=ISO").headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void refusesAWrongRequestWhateverTheCallerHolds() throws Exception {
    var wrong = send(to("/api/v1/directives?qq=OCOP").header("If-None-Match", "*"));
    assertEquals(400, wrong.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/web/x/style.css", "/api/v1/directives", "/health"})
  void answersHeadLikeGetWithoutABody(String path) throws Exception {
    var head = send(to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        get(path).headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    assertEquals(
        404,
        send(to("/api/v1/notices/none").method("HEAD", HttpRequest.BodyPublishers.noBody()))
            .statusCode());
  }

  @Test
  void namesItsMethods() throws Exception {
    var options = send(to("/api/v1/status").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, OPTIONS", options.headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void compressesWhereAsked() throws Exception {
    var path = "/api/v1/directives?size=100";
    var request = to(path).header("Accept-Encoding", "gzip").build();
    var response = client.send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElseThrow());
    assertEquals("Accept-Encoding", response.headers().firstValue("Vary").orElseThrow());
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertEquals(get(path).body(), new String(plain.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/notices/" + NGHE_AN})
  void servesPagesThatNeedNothingInlineAndNothingFromElsewhere(String path) throws Exception {
    var page = get(path);
    assertEquals(200, page.statusCode());
    var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertFalse(policy.contains("unsafe"));
    assertFalse(page.body().matches("(?s).*(<style|style=|onclick=|<script(?! [^>]*src=)).*"));
    var links = Pattern.compile("(?:src|href)=\"([^\"#]+)\"").matcher(page.body());
    while (links.find()) {
      var link = links.group(1).replace("&amp;", "&");
      assertTrue(link.startsWith("/"), link);
      assertTrue(get(link).statusCode() < 400, link);
    }
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
