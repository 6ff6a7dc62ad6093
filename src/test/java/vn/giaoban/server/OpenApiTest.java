package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.json.Json;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.Sort;

/// The server keeps what `openapi.yaml` promises, over the notices of `corpus/`, and promises
/// everything that it does.
class OpenApiTest {
  private static final String SEARCH = "/api/v1/directives";
  private static final String NGHE_AN = "003-69e726a4c7a6e55d-txt";

  @TempDir private static Path index;
  private static TestServer server;
  private static Contract contract;

  @BeforeAll
  static void serve() throws IOException {
    server = TestServer.over(Path.of("corpus"), index);
    contract = Contract.of(server.get("/openapi.yaml").text());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /// An answer that is as the document says.
  private static TestServer.Answer judged(TestServer.Answer answer) {
    assertEquals(
        List.of(),
        contract.answerFaults(answer.path(), answer.status(), answer.headers(), answer.body()),
        () -> answer + "\n" + answer.text().lines().limit(3).toList());
    return answer;
  }

  private static TestServer.Answer ok(String path, String... query) throws IOException {
    assertEquals(List.of(), contract.requestFaults(path, TestServer.parameters(query)));
    var answer = judged(server.get(path, query));
    assertEquals(200, answer.status(), answer::text);
    return answer;
  }

  private static JsonNode refused(String kind, TestServer.Answer answer) throws IOException {
    var problem = judged(answer).json();
    assertEquals("/problems/" + kind, problem.get("type").asText(), answer::text);
    assertEquals("", answer.header("ETag"));
    return problem;
  }

  private static Set<String> texts(String pointer) {
    var texts = new TreeSet<String>();
    contract.at(pointer).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Set<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Json::name).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void isOpenApi() throws IOException {
    assertEquals(List.of(), contract.ownFaults());
  }

  @ParameterizedTest
  @CsvSource({
    "operationId: getStatus, operationID: getStatus",
    "type: integer, type: integr",
    "minLength: 1, minLength: one",
  })
  void wouldNotBeOpenApi(String right, String wrong) throws IOException {
    var yaml = server.get("/openapi.yaml").text();
    assertTrue(yaml.contains(right));
    assertFalse(Contract.of(yaml.replace(right, wrong)).ownFaults().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "assessmentsLeftOut, assessments",
    "'type: [string, ''null'']', 'type: string'",
    "W/, X/",
    "application/json, text/json",
  })
  void wouldNotBeKept(String right, String wrong) throws IOException {
    var yaml = server.get("/openapi.yaml").text();
    assertTrue(yaml.contains(right));
    var other = Contract.of(yaml.replace(right, wrong));
    var answer = server.get(SEARCH);
    assertFalse(
        other
            .answerFaults(answer.path(), answer.status(), answer.headers(), answer.body())
            .isEmpty());
  }

  @Test
  void hasEveryRouteAndNoOther() {
    var promised = new TreeSet<String>();
    for (var path : contract.paths()) {
      promised.addAll(List.of("GET " + path, "HEAD " + path, "OPTIONS " + path));
    }
    assertEquals(promised, new TreeSet<>(server.routes()));
  }

  @Test
  void hasEveryParameterOfASearchAndNoOther() {
    var promised = new TreeSet<String>();
    contract
        .at("/paths/~1api~1v1~1directives/get/parameters")
        .forEach(
            listed ->
                promised.add(
                    contract.at(listed.get("$ref").asText().substring(1)).get("name").asText()));
    assertEquals(new TreeSet<>(SearchParameters.KNOWN), promised);
  }

  @Test
  void hasTheValuesThatTheProgramKnows() {
    assertEquals(
        Arrays.stream(Problem.Kind.values())
            .map(Problem.Kind::slug)
            .collect(Collectors.toCollection(TreeSet::new)),
        texts("/components/schemas/ProblemKind/enum"));
    assertEquals(
        Arrays.stream(Dimension.values())
            .map(Dimension::apiName)
            .collect(Collectors.toCollection(TreeSet::new)),
        texts("/components/schemas/Dimension/enum"));
    assertEquals(
        Arrays.stream(Sort.values())
            .map(Sort::apiName)
            .collect(Collectors.toCollection(TreeSet::new)),
        texts("/components/parameters/Sort/schema/enum"));
    assertEquals(
        names(QuerySyntaxException.Problem.values()),
        texts("/components/schemas/BadQueryProblem/properties/problem/enum"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=",
        "q=*&size=1000",
        "q=OCOP&explain=true",
        "q=nghiem~ OR nhãn*&explain=true",
        "q=không có gì như thế này",
        "size=0",
        "q=OCOP&around=003-69e726a4c7a6e55d-txt-26",
        "size=0&sort=date&around=003-69e726a4c7a6e55d-txt-26",
        "sort=relevance",
        "sort=date",
        "sort=-date",
        "sort=deadline",
        "sort=province",
        "province=nghe-an&province=Đồng Tháp",
        "province=-nghe-an",
        "province=none",
        "province=-none",
        "provinceNow=dong-thap",
        "agency=Sở Khoa học và Công nghệ",
        "unit=van-phong&with=-none",
        "unitText=Văn phòng Sở",
        "topic=OCOP&topic=iso",
        "date=2020&date=-2020-Q3&date=2020-08",
        "kind=assessment",
        "kind=directive&kind=assessment&size=1000",
        "type=TB",
        "deadline=yes&deadline=2020-12",
        "chair=none",
        "from=2020-08&to=2020-10-15",
        "period=2020-Q3r",
        "period=2020-07..",
        "period=quý-trước",
        "facets=province,provinceNow&facets=agency,unit,unitText,with,topic,date,kind,type,deadline&facets=chair",
      })
  void answersSearchesAsItSays(String query) throws IOException {
    ok(SEARCH, query.isEmpty() ? new String[0] : query.split("&"));
  }

  @Test
  void givesEveryHitOnceAcrossPages() throws IOException {
    for (var sort : Sort.values()) {
      var seen = new ArrayList<String>();
      var page = ok(SEARCH, "size=9", "sort=" + sort.apiName()).json();
      while (true) {
        page.get("hits").forEach(hit -> seen.add(hit.get("id").asText()));
        if (page.get("next").isNull()) {
          break;
        }
        page =
            ok(SEARCH, "size=9", "sort=" + sort.apiName(), "after=" + page.get("next").asText())
                .json();
      }
      assertEquals(page.get("total").asInt(), seen.size());
      assertEquals(seen.size(), Set.copyOf(seen).size());
    }
  }

  @Test
  void showsEveryNoticeAndEveryDirectiveAsItSays() throws IOException {
    var notices = ok("/api/v1/notices").json();
    assertEquals(5, notices.get("total").asInt());
    for (var head : notices.get("notices")) {
      var path = "/api/v1/notices/" + head.get("id").asText();
      var notice = ok(path).json();
      assertEquals(head.get("directives").asInt(), notice.get("directives").size());
      ok(path + "/text");
      ok(path + "/source");
      for (var directive : notice.get("directives")) {
        var single = ok(SEARCH + "/" + directive.get("id").asText()).json();
        assertEquals(directive.get("text"), single.get("text"));
      }
    }
  }

  @Test
  void explainsEveryKindOfRefusal() throws IOException {
    for (var kind : Problem.Kind.values()) {
      assertEquals(kind.title + ".\n", ok("/problems/" + kind.slug()).text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, provice=nghe-an",
    "unknown-parameter, near=003-txt-1",
    "repeated-parameter, q=a&q=b",
    "repeated-parameter, size=1&size=1",
    "unknown-value, sort=best",
    "unknown-value, explain=yes",
    "unknown-value, explain=",
    "unknown-value, 'facets=topic,'",
    "unknown-value, facets=colour",
    "unknown-value, province=",
    "unknown-value, province=-",
    "bad-size, size=-1",
    "bad-size, size=1001",
    "bad-size, size=99999999999",
    "bad-size, size=many",
    "bad-period, period=",
  })
  void refusesWhatTheDocumentDoesNotAllow(String kind, String query) throws IOException {
    var parameters = query.split("&");
    assertFalse(contract.requestFaults(SEARCH, TestServer.parameters(parameters)).isEmpty());
    refused(kind, server.get(SEARCH, parameters));
  }

  @Test
  void refusesTooMuchAsTheDocumentDoes() throws IOException {
    for (var query : List.of("q=" + "a".repeat(2_001), "agency=" + "a".repeat(501))) {
      assertFalse(contract.requestFaults(SEARCH, TestServer.parameters(query)).isEmpty());
      refused("too-long", server.get(SEARCH, query));
    }
    var many = Collections.nCopies(201, "agency=a").toArray(String[]::new);
    assertFalse(contract.requestFaults(SEARCH, TestServer.parameters(many)).isEmpty());
    refused("too-many-values", server.get(SEARCH, many));
    ok(SEARCH, "q=" + "a".repeat(2_000));
    ok(SEARCH, Collections.nCopies(200, "agency=a").toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-value, province, province=atlantis",
    "unknown-value, province, province=-atlantis",
    "unknown-value, topic, topic=atlantis",
    "unknown-value, date, date=2020-13",
    "unknown-value, deadline, deadline=maybe",
    "bad-period, period, period=2020-Q5",
    "bad-period, from, from=someday",
    "bad-period, to, from=2021&to=2020",
    "conflicting-parameters, period, period=2020&to=2020",
    "bad-cursor, after, after=nonsense",
    "bad-cursor, after, after=",
    "conflicting-parameters, around, around=003-69e726a4c7a6e55d-txt-1&after=x",
    "not-a-hit, around, q=không có gì như thế này&around=003-69e726a4c7a6e55d-txt-1",
    "bad-query, q, q=(OCOP",
    "bad-query, q, q=tinh:atlantis",
    "bad-query, q, q=ngay:2020-Q5",
  })
  void refusesWhatOnlyTheProgramCanTell(String kind, String parameter, String query)
      throws IOException {
    var problem = refused(kind, server.get(SEARCH, query.split("&")));
    assertEquals(parameter, problem.get("parameter").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%Z1", "q=%E1%BB", "q=%FF"})
  void refusesAnAddressThatCannotBeRead(String query) throws IOException {
    refused("bad-request", server.raw("GET", SEARCH + "?" + query, "Host: localhost"));
  }

  @Test
  void refusesWhatIsNoHttpInTheSameForm() throws IOException {
    for (var answer :
        List.of(
            server.raw("GET", "/web/%2e%2e%2fopenapi.yaml", "Host: localhost"),
            server.raw("GET", "/api//v1\\status", "Host: localhost"),
            server.raw("GET", "/health", "Host: localhost", "X-Long: " + "a".repeat(70_000)),
            server.raw("GET", "/health"))) {
      assertTrue(answer.status() >= 400 && answer.status() < 500, answer::text);
      assertEquals(
          List.of(),
          contract.answerFaults("outside", answer.status(), answer.headers(), answer.body()),
          answer::text);
    }
  }

  /// A kept address for each path.
  private static String example(String path) throws IOException {
    var id = path.contains("directives") ? NGHE_AN + "-1" : NGHE_AN;
    return path.replace("{id}", id).replace("{kind}", "bad-size").replace("{file}", "search.js");
  }

  @Test
  void givesEveryAnswerThatItSays() throws IOException {
    contract.described().clear();
    for (var path : contract.paths()) {
      var example = example(path);
      var tag = ok(example).header("ETag");
      judged(server.send("GET", example, List.of(), Map.of("If-None-Match", tag)));
      judged(server.send("POST", example, List.of(), Map.of()));
      judged(server.raw("GET", example, "Host: evil.example"));
      if (path.contains("{")) {
        judged(server.get(path.replaceAll("\\{\\w+\\}", "none")));
      }
      if (!contract.requestFaults(example, Map.of("x", List.of("1"))).isEmpty()) {
        judged(server.get(example, "x=1"));
      }
    }
    ok("/web/style.css");
    ok("/web/icon.svg");
    ok("/web/index.html");
    var cursor = ok(SEARCH, "size=1").json().get("next").asText();
    refused("not-found", server.get(SEARCH, "around=none"));
    judged(server.get(SEARCH, "size=1", "after=" + Cursors.ofAnotherGeneration(cursor)));
    try (var broken = new TestServer(Searchers.broken(), Path.of("corpus"), Clock.systemUTC())) {
      for (var path : contract.paths()) {
        if (path.startsWith("/api/")) {
          refused("internal", broken.get(example(path)));
        }
      }
    }
    var missing = contract.answers();
    missing.removeAll(contract.described());
    assertEquals(Set.of(), missing);
  }
}
