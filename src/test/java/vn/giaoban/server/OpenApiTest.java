package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.json.Json;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.query.QuerySyntaxException;

/// Checks that `openapi.yaml` is valid and describes the routes of this server;
/// [OpenApiAnswersTest] and [OpenApiRefusalsTest] check the responses.
@ExtendWith(CorpusServer.class)
class OpenApiTest {
  private static final String SEARCH = "/api/v1/directives";

  private static JudgedServer server;

  @BeforeAll
  static void serve(JudgedServer corpus) {
    server = corpus;
  }

  private static Set<String> texts(String pointer) {
    var texts = new TreeSet<String>();
    server.contract().at(pointer).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Set<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Json::name).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void isOpenApi() throws IOException {
    assertEquals(List.of(), server.contract().ownFaults());
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
    for (var path : server.contract().paths()) {
      promised.addAll(List.of("GET " + path, "HEAD " + path, "OPTIONS " + path));
    }
    for (var path : server.contract().changing()) {
      promised.addAll(List.of("POST " + path, "OPTIONS " + path));
    }
    assertEquals(promised, new TreeSet<>(server.routes()));
  }

  @Test
  void hasEveryParameterOfASearchAndNoOther() {
    var promised = new TreeSet<String>();
    server
        .contract()
        .at("/paths/~1api~1v1~1directives/get/parameters")
        .forEach(
            listed ->
                promised.add(
                    server
                        .contract()
                        .at(listed.get("$ref").asText().substring(1))
                        .get("name")
                        .asText()));
    assertEquals(new TreeSet<>(SearchParameters.known()), promised);
  }

  @Test
  void hasTheValuesThatTheProgramKnows() {
    assertEquals(
        Arrays.stream(ProblemKind.values())
            .map(ProblemKind::slug)
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
}
