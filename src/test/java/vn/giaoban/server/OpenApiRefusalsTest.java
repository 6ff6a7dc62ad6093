package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks that requests forbidden by `openapi.yaml` are refused with the documented problem.
@ExtendWith(CorpusServer.class)
class OpenApiRefusalsTest {
  private static final String SEARCH = "/api/v1/directives";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, provice=nghe-an",
    "unknown-parameter, near=003-txt-1",
    "repeated-parameter, q=a&q=b",
    "repeated-parameter, size=1&size=1",
    "unknown-sort, sort=best",
    "bad-flag, explain=yes",
    "bad-flag, explain=",
    "unknown-facet, 'facets=topic,'",
    "unknown-facet, facets=colour",
    "unknown-value, province=",
    "unknown-value, province=-",
    "bad-facet-text, facets=unit&facetText=van",
    "bad-facet-text, facets=unit&facetText=unit:",
    "bad-facet-text, facets=unit&facetText=unit: -",
    "bad-facet-text, facets=unit&facetText=colour:van",
    "bad-size, size=-1",
    "bad-size, size=1001",
    "bad-size, size=99999999999",
    "bad-size, size=many",
    "bad-period, period=",
  })
  void refusesWhatTheDocumentDoesNotAllow(String kind, String query) throws IOException {
    var parameters = query.split("&");
    assertFalse(
        server.contract().requestFaults(SEARCH, TestServer.parameters(parameters)).isEmpty());
    server.refused(kind, server.get(SEARCH, parameters));
  }

  @Test
  void refusesTooMuchAsTheDocumentDoes() throws IOException {
    for (var query :
        List.of(
            "q=" + "a".repeat(2_001),
            "agency=" + "a".repeat(501),
            "facetText=unit:" + "a".repeat(496))) {
      assertFalse(server.contract().requestFaults(SEARCH, TestServer.parameters(query)).isEmpty());
      server.refused("too-long", server.get(SEARCH, query));
    }
    var many = Collections.nCopies(201, "agency=a").toArray(String[]::new);
    assertFalse(server.contract().requestFaults(SEARCH, TestServer.parameters(many)).isEmpty());
    server.refused("too-many-values", server.get(SEARCH, many));
    server.ok(SEARCH, "q=" + "a".repeat(2_000));
    server.ok(SEARCH, Collections.nCopies(200, "agency=a").toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-value, province, province=atlantis",
    "unknown-value, province, province=-atlantis",
    "unknown-value, province, province=Nghean",
    "unknown-value, topic, topic=atlantis",
    "unknown-value, date, date=2020-13",
    "unknown-value, deadline, deadline=maybe",
    "bad-period, period, period=2020-Q5",
    "bad-period, from, from=someday",
    "reversed-period, to, from=2021&to=2020",
    "conflicting-parameters, period, period=2020&to=2020",
    "bad-facet-text, facetText, facetText=unit:van",
    "bad-facet-text, facetText, facets=topic&facetText=unit:van",
    "bad-facet-text, facetText, facets=unit&facetText=unit:van&facetText=unit:phong",
    "bad-cursor, after, after=nonsense",
    "bad-cursor, after, after=",
    "conflicting-parameters, around, around=003-69e726a4c7a6e55d-txt-1&after=x",
    "not-a-hit, around, q=không có gì như thế này&around=003-69e726a4c7a6e55d-txt-1",
    "query-unclosed-quote, q, q=\"OCOP",
    "query-unclosed-parenthesis, q, q=(OCOP",
    "query-unexpected-parenthesis, q, q=OCOP)",
    "query-missing-operand, q, q=OCOP OR",
    "query-missing-value, q, q=tinh:",
    "query-unknown-field, q, q=Sở:Tham",
    "query-bad-number, q, q=so:abc",
    "query-bad-wildcard, q, q=nh*n",
    "query-unknown-value, q, q=tinh:atlantis",
    "query-unknown-value, q, q=tinh:Nghean",
    "query-bad-period, q, q=ngay:2020-Q5",
  })
  void refusesWhatOnlyTheProgramCanTell(String kind, String parameter, String query)
      throws IOException {
    var problem = server.refused(kind, server.get(SEARCH, query.split("&")));
    assertEquals(parameter, problem.get("parameter").asText());
  }

  @Test
  void refusesAQueryThatIsTooDeep() throws IOException {
    var problem =
        server.refused("query-too-deep", server.get(SEARCH, "q=" + "(".repeat(200) + "a"));
    assertEquals("q", problem.get("parameter").asText());
  }

  @Test
  void refusesAQueryThatStandsForTooManyWords() throws IOException {
    var query = "q=" + "\"TĐC TĐC TĐC TĐC\" ".repeat(100);
    for (var path : List.of(SEARCH, "/api/v1/export", "/api/v1/feed")) {
      var problem = server.refused("query-too-broad", server.get(path, query));
      assertEquals("q", problem.get("parameter").asText());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bad-escape, %",
    "bad-escape, %Z1",
    "bad-escape, q=a%2",
    "not-utf-8, q=%E1%BB",
    "not-utf-8, q=%FF",
    "not-utf-8, %FF=a",
  })
  void refusesAnAddressThatCannotBeRead(String kind, String query) throws IOException {
    server.refused(kind, server.raw("GET", SEARCH + "?" + query, "Host: localhost"));
  }

  @Test
  void refusesWhatIsNoHttpInTheSameForm() throws IOException {
    for (var answer :
        List.of(
            server.raw("GET", "/web/x/%2e%2e%2fopenapi.yaml", "Host: localhost"),
            server.raw("GET", "/api//v1\\status", "Host: localhost"),
            server.raw("GET", "/health", "Host: localhost", "X-Long: " + "a".repeat(70_000)),
            server.raw("GET", "/health"))) {
      assertTrue(answer.status() >= 400 && answer.status() < 500, answer::text);
      assertEquals(
          List.of(),
          server
              .contract()
              .answerFaults("outside", answer.status(), answer.headers(), answer.body()),
          answer::text);
    }
  }
}
