package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.TemporaryFolder;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.json.Json;
import vn.giaoban.server.SearchLog;

/// Invented notices in an index, asked by commands and over HTTP. Index and server are the same for
/// all tests of a run, which must leave them as they are; the commands are each test's own.
public final class GeneratedSite {
  static final int NOTICES = 240;

  /// Queries of every kind, each of which finds something.
  public static final List<String> QUERIES =
      List.of("*", "OCOP", "nhan hieu", "\"kế hoạch\" -ISO", "tinh:nghe-an h*");

  /// Hands it to a test that takes it as a parameter.
  public static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == GeneratedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return new GeneratedSite(
          test.getRoot()
              .getStore(Namespace.create(GeneratedSite.class))
              .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class));
    }
  }

  /// The server, the folder of its notices, index and log, and the client that asks it.
  private record Running(TemporaryFolder folder, ServedCorpus served, HttpClient client)
      implements AutoCloseable {
    static Running start() {
      try {
        var folder = TemporaryFolder.create();
        var corpus = folder.path().resolve("corpus");
        GeneratedCorpus.of(CorpusSpec.standard(11).withNotices(NOTICES)).writeTo(corpus);
        var log = SearchLog.in(log(folder), Clock.systemUTC(), _ -> {});
        var served = ServedCorpus.start(corpus, index(folder), log);
        return new Running(folder, served, HttpClient.newHttpClient());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static Path index(TemporaryFolder folder) {
      return folder.path().resolve("index");
    }

    static Path log(TemporaryFolder folder) {
      return folder.path().resolve("searches.jsonl");
    }

    @Override
    public void close() throws IOException {
      client.close();
      served.close();
      folder.close();
    }
  }

  private final Running running;
  final Path log;
  public final TestCommands commands;

  private GeneratedSite(Running running) {
    this.running = running;
    log = Running.log(running.folder());
    commands = TestCommands.over(Running.index(running.folder()));
  }

  /// @param query such as `q=nhãn hiệu`, not encoded
  HttpResponse<byte[]> get(String path, String... query) throws IOException {
    return send(HttpRequest.newBuilder(uri(path, query)).build());
  }

  HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return running.client().send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  URI uri(String path, String... query) {
    var parameters =
        Stream.of(query)
            .map(parameter -> parameter.split("=", 2))
            .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return URI.create(
        "http://127.0.0.1:%d/api/v1/%s?%s".formatted(running.served().port(), path, parameters));
  }

  /// What HTTP answers, as it must.
  public JsonNode json(String path, String... query) throws IOException {
    var answer = get(path, query);
    assertEquals(200, answer.statusCode(), () -> new String(answer.body(), StandardCharsets.UTF_8));
    return Json.MAPPER.readTree(answer.body());
  }

  /// Every hit of a search, as its pages over HTTP show them one after another.
  public List<JsonNode> hits(String query, String sort) throws IOException {
    var hits = new ArrayList<JsonNode>();
    var page = json("directives", "q=" + query, "sort=" + sort, "size=1000");
    page.get("hits").forEach(hits::add);
    while (!page.get("next").isNull()) {
      page =
          json(
              "directives",
              "q=" + query,
              "sort=" + sort,
              "size=1000",
              "after=" + page.get("next").asText());
      page.get("hits").forEach(hits::add);
    }
    assertEquals(page.get("total").asInt(), hits.size());
    return hits;
  }

  /// A page as HTML.
  ///
  /// @param address such as `/trend?by=topic`, but for spaces and marks not encoded
  public String page(String address) throws IOException {
    var uri =
        "http://127.0.0.1:%d%s".formatted(running.served().port(), address.replace(" ", "%20"));
    var request = HttpRequest.newBuilder(URI.create(URI.create(uri).toASCIIString()));
    var answer = send(request.header("Accept", "text/html").build());
    var body = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(200, answer.statusCode(), body);
    return body;
  }

  /// How many hits a search has.
  public long total(String query) throws IOException {
    return json("directives", "q=" + query, "size=0").get("total").asLong();
  }
}
