package vn.giaoban.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.api.Upkeep;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.TrafficLimits;
import vn.giaoban.source.document.ReadLimits;

/// A real server on a free port, with a client.
final class TestServer implements Closeable {
  private static final Ingest INGEST = Ingest.standard();
  private static final Names NAMES = Names.standard();

  /// Stops at once.
  static final TrafficLimits LIMITS = TrafficLimits.standard().lastAnswers(Duration.ZERO);

  private static final Listening HERE = Listening.on("127.0.0.1", 0);

  private final DirectiveSearcher searcher;
  private final Remarks remarks = new Remarks();
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  /// What came back.
  @SuppressWarnings("ArrayRecordComponent") // Answers are never compared as a whole.
  record Answer(String path, int status, HttpHeaders headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() throws IOException {
      return Json.MAPPER.readTree(body);
    }

    /// Empty where there is none.
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  TestServer(DirectiveSearcher searcher, Path corpus, Clock clock) {
    this(searcher, corpus, clock, null);
  }

  /// One that knows what was done.
  TestServer(DirectiveSearcher searcher, Path corpus, Clock clock, @Nullable CompletionsFile done) {
    this(searcher, corpus, clock, done, Editing.OFF, LIMITS, HERE);
  }

  /// One whose pages may change files.
  static TestServer editing(Path corpus, Path index) throws IOException {
    index(corpus, index);
    var done = new CompletionsFile(corpus.resolve("completions.csv"), true);
    return new TestServer(open(index), corpus, Clock.systemUTC(), done, Editing.on(), LIMITS, HERE);
  }

  /// One with other limits.
  static TestServer limited(DirectiveSearcher searcher, TrafficLimits limits) {
    return limited(searcher, limits, HERE);
  }

  /// One that listens otherwise.
  static TestServer limited(DirectiveSearcher searcher, TrafficLimits limits, Listening listening) {
    return new TestServer(
        searcher, Path.of("corpus"), Clock.systemUTC(), null, Editing.OFF, limits, listening);
  }

  private TestServer(
      DirectiveSearcher searcher,
      Path corpus,
      Clock clock,
      @Nullable CompletionsFile done,
      Editing editing,
      TrafficLimits limits,
      Listening listening) {
    this.searcher = searcher;
    var service =
        new Service(
            searcher,
            NAMES,
            corpus,
            ReadLimits.STANDARD,
            clock,
            SearchLog.none(),
            done,
            remarks,
            () -> Upkeep.NONE,
            editing);
    server = new Server(service, listening, limits);
    server.start();
  }

  /// Serves the notices of a folder.
  static TestServer over(Path corpus, Path index) throws IOException {
    index(corpus, index);
    return new TestServer(open(index), corpus, Clock.systemUTC());
  }

  /// Brings an index up to date, as its next generation.
  static void index(Path corpus, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      INGEST.run(corpus, writer, _ -> {});
    }
  }

  static DirectiveSearcher open(Path index) throws IOException {
    return LuceneSearcher.open(index, NAMES);
  }

  DirectiveSearcher searcher() {
    return searcher;
  }

  Remarks remarks() {
    return remarks;
  }

  int port() {
    return server.port();
  }

  Set<String> routes() {
    return server.routes();
  }

  /// @param query such as `q=nhãn hiệu`, not encoded
  Answer get(String path, String... query) throws IOException {
    return send("GET", path, List.of(query), Map.of());
  }

  Answer send(String method, String path, List<String> query, Map<String, String> headers)
      throws IOException {
    return send(path, to(path + of(query)).method(method, BodyPublishers.noBody()), headers);
  }

  /// Sends a form.
  ///
  /// @param type media type of the body
  Answer post(String path, String type, String body, Map<String, String> headers)
      throws IOException {
    var request = to(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type);
    return send(path, request, headers);
  }

  private HttpRequest.Builder to(String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target));
  }

  private Answer send(String path, HttpRequest.Builder request, Map<String, String> headers)
      throws IOException {
    headers.forEach(request::header);
    try {
      var response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(path, response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static String of(List<String> query) {
    return query.isEmpty()
        ? ""
        : query.stream()
            .map(parameter -> parameter.split("=", 2))
            .map(pair -> encoded(pair[0]) + "=" + encoded(pair[1]))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Map<String, List<String>> parameters(String... query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var parameter : query) {
      var pair = parameter.split("=", 2);
      parameters.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
    }
    return parameters;
  }

  /// Sends what a client in order would not.
  Answer raw(String method, String target, String... headers) throws IOException {
    return exchange(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n", target, headers);
  }

  /// Asks as programs did thirty years ago, and proxies do that are not told otherwise.
  Answer http10(String target) throws IOException {
    return exchange("GET " + target + " HTTP/1.0\r\n", target, new String[] {"Host: localhost"});
  }

  private Answer exchange(String begin, String target, String[] headers) throws IOException {
    var request = new StringBuilder(begin);
    for (var header : headers) {
      request.append(header).append("\r\n");
    }
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
      return read(target, socket.getInputStream().readAllBytes());
    }
  }

  private static Answer read(String target, byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    var lines = text.substring(0, end).split("\r\n");
    var headers = new LinkedHashMap<String, List<String>>();
    for (var line : List.of(lines).subList(1, lines.length)) {
      var pair = line.split(": *", 2);
      headers.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
    }
    return new Answer(
        target.replaceAll("[?].*", ""),
        Integer.parseInt(lines[0].split(" ", -1)[1]),
        HttpHeaders.of(headers, (_, _) -> true),
        text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
  }

  /// Stops it; its index stays open.
  void stop() {
    server.close();
  }

  @Override
  public void close() throws IOException {
    client.close();
    stop();
    searcher.close();
  }
}
