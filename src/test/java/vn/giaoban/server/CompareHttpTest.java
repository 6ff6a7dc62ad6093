package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.search.dimension.Dimension;

/// `compare` over the notices of `corpus/`, as `openapi.yaml` says.
@ExtendWith(CorpusServer.class)
class CompareHttpTest {
  private static final String COMPARE = "/api/v1/compare";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by=province",
        "features=word",
        "features=word&size=50&q=bao cao",
        "by=provinceNow&features=deadline&period=2020-Q3r",
        "by=date&features=unit&groups=2020-08&groups=1999",
        "by=topic&features=province&values=Nghệ An&values=none&top=200",
        "q=không có gì như thế này&features=word",
        "groups=hue&values=ocop&from=2019&to=2021",
      })
  void answersAsItSays(String query) throws IOException {
    server.ok(COMPARE, query.split("&", -1));
  }

  @Test
  void leadsToTheSearchOfEveryCell() throws IOException {
    var answer = server.ok(COMPARE, "features=unit", "period=2020", "top=2").json();
    assertEquals("2020-01-01", answer.at("/days/first").asText());
    int cells = 0;
    for (var group : answer.get("groups")) {
      for (var cell : group.get("cells")) {
        var search = "/api/v1/directives?size=0&" + cell.get("search").asText();
        var found = server.raw("GET", search, "Host: localhost").json();
        assertEquals(cell.get("directives"), found.get("total"), search);
        cells++;
      }
    }
    assertTrue(cells > 10);
  }

  @Test
  void isNotSentAgain() throws IOException {
    var tag = server.ok(COMPARE, "features=unit").header("ETag");
    var again = server.send("GET", COMPARE, List.of("features=unit"), Map.of("If-None-Match", tag));
    assertEquals(304, again.status());
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, x, x=1",
    "unknown-parameter, sort, sort=date",
    "repeated-parameter, by, by=topic&by=unit",
    "repeated-parameter, size, size=2&size=3",
    "unknown-facet, by, by=colour",
    "unknown-facet, by, by=word",
    "unknown-facet, features, features=words",
    "conflicting-parameters, features, by=topic",
    "conflicting-parameters, features, by=unit&features=unit",
    "conflicting-parameters, top, groups=hue&top=3",
    "conflicting-parameters, values, features=word&values=ocop",
    "conflicting-parameters, size, values=ocop&size=3",
    "unknown-value, groups, groups=atlantis",
    "unknown-value, groups, groups=-hue",
    "unknown-value, groups, groups=",
    "unknown-value, values, values=atlantis",
    "unknown-value, province, province=atlantis",
    "bad-size, top, top=0",
    "bad-size, top, top=201",
    "bad-size, size, size=many",
    "bad-size, size, features=word&size=51",
    "bad-period, period, period=someday",
    "reversed-period, to, from=2021&to=2020",
    "query-unclosed-parenthesis, q, q=(OCOP",
  })
  void refuses(String kind, String parameter, String query) throws IOException {
    var problem = server.refused(kind, server.get(COMPARE, query.split("&", -1)));
    assertEquals(parameter, problem.get("parameter").asText());
  }

  @Test
  void promisesTheDimensionsThatThereAre() {
    var promised = new TreeSet<String>();
    server
        .contract()
        .at("/components/parameters/Features/schema/enum")
        .forEach(name -> promised.add(name.asText()));
    assertTrue(promised.remove(ComparisonRequest.WORD));
    for (var dimension : Dimension.values()) {
      assertTrue(promised.remove(dimension.apiName()), dimension.apiName());
    }
    assertFalse(promised.iterator().hasNext());
  }
}
