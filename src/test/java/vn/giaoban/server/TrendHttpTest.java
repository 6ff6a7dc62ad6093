package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `/api/v1/trend` and `/api/v1/coverage`.
@ExtendWith(CorpusServer.class)
class TrendHttpTest {
  private static final String TREND = "/api/v1/trend";
  private static final String COVERAGE = "/api/v1/coverage";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  private static String[] parameters(String query) {
    return query.isEmpty() ? new String[0] : query.split("&");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=ISO&step=reportingQuarter",
        "line=OCOP&line=ISO&name=Một&step=year",
        "by=topic",
        "by=province&values=nghe-an&values=Đồng Tháp&step=quarter",
        "by=unitText&top=20&period=2020",
        "by=kind&step=year",
        "period=2025-Q3r&step=month",
        "province=none",
      })
  void tellsSeriesAsItSays(String query) throws IOException {
    server.ok(TREND, parameters(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "by=provinceNow",
        "period=2020-08&size=0",
        "province=none&province=nghe-an",
        "from=2025-06&to=2025-08"
      })
  void tellsCoverageAsItSays(String query) throws IOException {
    server.ok(COVERAGE, parameters(query));
  }

  @Test
  void isAskedAfterByTag() throws IOException {
    for (var path : List.of(TREND, COVERAGE)) {
      var tag = server.ok(path).header("ETag");
      assertEquals(304, server.send("GET", path, List.of(), Map.of("If-None-Match", tag)).status());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, size, size=3",
    "repeated-parameter, step, step=year&step=month",
    "unknown-value, step, step=week",
    "unknown-facet, by, by=colour",
    "unknown-facet, by, by=date",
    "unknown-value, values, by=topic&values=atlantis",
    "unknown-value, values, by=topic&values=-iso",
    "conflicting-parameters, values, values=iso",
    "conflicting-parameters, top, by=topic&values=iso&top=3",
    "conflicting-parameters, line, q=a&line=b",
    "conflicting-parameters, by, line=b&by=topic",
    "conflicting-parameters, name, line=b&name=b&name=c",
    "bad-size, top, by=topic&top=21",
    "bad-size, top, by=topic&top=many",
    "query-unclosed-parenthesis, line, line=(a",
    "query-unclosed-parenthesis, q, q=(a",
    "too-many-values, line, line=1&line=2&line=3&line=4&line=5&line=6&line=7&line=8&line=9&line=10&line=11&line=12&line=13&line=14&line=15&line=16&line=17&line=18&line=19&line=20&line=21",
    "reversed-period, to, from=2021&to=2020",
  })
  void refusesSeriesThatThereAreNot(String kind, String parameter, String query)
      throws IOException {
    var problem = server.refused(kind, server.get(TREND, parameters(query)));
    assertEquals(parameter, problem.get("parameter").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-parameter, q=OCOP",
    "unknown-parameter, unit=van-phong",
    "unknown-parameter, after=x",
    "unknown-value, by=topic",
    "bad-size, size=1001",
    "bad-period, period=2020-Q5",
    "too-many-periods, from=1900&to=2020",
  })
  void refusesCoverageThatThereIsNot(String kind, String query) throws IOException {
    server.refused(kind, server.get(COVERAGE, parameters(query)));
  }

  @Test
  void refusesMorePeriodsThanAnAnswerHolds() throws IOException {
    var problem = server.refused("too-many-periods", server.get(TREND, "from=1900", "to=2020"));
    assertFalse(problem.get("detail").asText().isEmpty());
    server.ok(TREND, "from=1900", "to=2020", "step=quarter");
  }
}
