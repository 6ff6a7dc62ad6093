package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.DirectiveSearcher;

/// A real server whose responses are validated against its OpenAPI description.
final class JudgedServer implements Closeable {
  private final TestServer server;
  private final Contract contract;
  private final Path index;

  private JudgedServer(TestServer server, Contract contract, Path index) {
    this.server = server;
    this.contract = contract;
    this.index = index;
  }

  /// Serves the notices of a folder.
  static JudgedServer over(Path corpus, Path index) throws IOException {
    var server = TestServer.over(corpus, index);
    return new JudgedServer(server, Contract.of(server.get("/openapi.yaml").text()), index);
  }

  /// Serves the notices of a folder to somebody who may change it.
  static JudgedServer editing(Path corpus, Path index) throws IOException {
    var server = TestServer.editing(corpus, index);
    return new JudgedServer(server, Contract.of(server.get("/openapi.yaml").text()), index);
  }

  /// The same server, with a judge who has judged nothing yet.
  JudgedServer anew() {
    return new JudgedServer(server, contract.anew(), index);
  }

  /// Another searcher of the same index.
  DirectiveSearcher searcher() throws IOException {
    return TestServer.open(index);
  }

  TestServer server() {
    return server;
  }

  Contract contract() {
    return contract;
  }

  Examples examples() {
    return new Examples(contract);
  }

  Set<String> routes() {
    return server.routes();
  }

  TestServer.Answer get(String path, String... query) throws IOException {
    return server.get(path, query);
  }

  TestServer.Answer send(
      String method, String path, List<String> query, Map<String, String> headers)
      throws IOException {
    return server.send(method, path, query, headers);
  }

  TestServer.Answer post(String path, String type, String body, Map<String, String> headers)
      throws IOException {
    return server.post(path, type, body, headers);
  }

  TestServer.Answer raw(String method, String target, String... headers) throws IOException {
    return server.raw(method, target, headers);
  }

  /// An answer that is as the document says.
  TestServer.Answer judged(TestServer.Answer answer) {
    assertEquals(
        List.of(),
        contract.answerFaults(answer.path(), answer.status(), answer.headers(), answer.body()),
        () -> answer + "\n" + answer.text().lines().limit(3).toList());
    return answer;
  }

  /// The answer to a question that can be asked.
  TestServer.Answer ok(String path, String... query) throws IOException {
    assertEquals(List.of(), contract.requestFaults(path, TestServer.parameters(query)));
    var answer = judged(server.get(path, query));
    assertEquals(200, answer.status(), answer::text);
    return answer;
  }

  /// A refusal of a kind.
  JsonNode refused(String kind, TestServer.Answer answer) throws IOException {
    var problem = judged(answer).json();
    assertEquals("/problems/" + kind, problem.get("type").asText(), answer::text);
    assertEquals("", answer.header("ETag"));
    return problem;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
