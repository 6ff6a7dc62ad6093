package vn.giaoban.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.Names;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.text.LinedText;

/// The server: the interface under `/api/v1` and the pages that use it. Read-only.
///
/// Safe for any number of threads.
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /// What decoding puts in the place of bytes that are no UTF-8.
  private static final char REPLACEMENT = '\uFFFD';

  private static final int MAX_HEADER_BYTES = 64 << 10;

  private final DirectiveSearcher searcher;
  private final SearchParameters parameters;
  private final Names names;
  private final SourceFiles sources;
  private final Clock clock;
  private final AllowedHosts hosts;
  private final Javalin javalin;
  private final WebFiles web = new WebFiles();

  /// A server that does not listen yet.
  ///
  /// @param corpus the folder that the notices' sources lie in
  /// @param host the address to listen on
  /// @param port 0 for any free one
  public Server(
      DirectiveSearcher searcher, Names names, Path corpus, Clock clock, String host, int port) {
    this.searcher = searcher;
    this.parameters = new SearchParameters(names, new PeriodParser(clock));
    this.names = names;
    this.sources = new SourceFiles(corpus);
    this.clock = clock;
    this.hosts = new AllowedHosts(host);
    this.javalin = Javalin.create(config -> configure(config, host, port));
  }

  /// Listens from now on.
  ///
  /// @throws io.javalin.util.JavalinBindException where the port is taken
  public void start() {
    javalin.start();
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, String host, int port) {
    config.jetty.host = host;
    config.jetty.port = port;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(MAX_HEADER_BYTES));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(3_000);
          server.setErrorHandler(new RefusedRequests());
        });
    routes(config.routes);
    problems(config.routes);
  }

  private void routes(RoutesConfig routes) {
    routes.before(this::guard);
    read(routes, "/api/v1/directives", this::search);
    read(routes, "/api/v1/directives/{id}", this::directive);
    read(routes, "/api/v1/notices", this::notices);
    read(routes, "/api/v1/notices/{id}", this::notice);
    read(routes, "/api/v1/notices/{id}/text", this::text);
    read(routes, "/api/v1/notices/{id}/source", this::source);
    read(routes, "/api/v1/status", this::status);
    read(routes, "/health", this::health);
    read(routes, "/problems/{kind}", this::explanation);
    read(routes, "/openapi.yaml", context -> file(context, web.contract()));
    read(routes, "/", context -> page(context, "index.html"));
    read(routes, "/notices/{id}", context -> page(context, "notice.html"));
    read(routes, "/web/{file}", context -> page(context, context.pathParam("file")));
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, context -> context.status(204).header("Allow", METHODS));
  }

  /// Every method and path that is answered, such as `GET /api/v1/status`.
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .collect(Collectors.toSet());
  }

  private void guard(Context context) {
    Headers.secure(context);
    if (!hosts.contains(context.header("Host"))) {
      throw new Problem(
          Problem.Kind.HOST_NOT_ALLOWED, "this server is not called " + context.header("Host"));
    }
  }

  private void search(Context context) throws IOException {
    if (isKnownToCaller(context, searcher.status())) {
      return;
    }
    var given = given(context);
    var request = parameters.read(given);
    var result = search(request);
    var query = given.getOrDefault("q", List.of("")).getFirst();
    json(context, Answers.search(query, request.days(), result, names));
    if (result.partial()) {
      context.removeHeader("ETag").header("Cache-Control", "no-store");
    }
  }

  private SearchResult search(SearchRequest request) throws IOException {
    try {
      return searcher.search(request);
    } catch (NotAHitException e) {
      if (!e.isKnown()) {
        throw notFound("directive", e.id());
      }
      throw new ParameterException(
          Problem.Kind.NOT_A_HIT, "around", String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      if (request.after() == null) {
        throw e;
      }
      throw new ParameterException(
          Problem.Kind.BAD_CURSOR, "after", "after is not the next of an answer to this question");
    }
  }

  private void directive(Context context) throws IOException {
    var index = searcher.status();
    if (isKnownToCaller(context, index)) {
      return;
    }
    takesNoParameters(context);
    var id = context.pathParam("id");
    var filed = searcher.directive(id);
    if (filed == null) {
      throw notFound("directive", id);
    }
    json(context, Answers.single(index.generation(), filed));
  }

  private void notices(Context context) throws IOException {
    var index = searcher.status();
    if (isKnownToCaller(context, index)) {
      return;
    }
    takesNoParameters(context);
    var notices = searcher.notices();
    json(context, new Answers.Notices(index.generation(), notices.size(), notices));
  }

  private void notice(Context context) throws IOException {
    var index = searcher.status();
    if (isKnownToCaller(context, index)) {
      return;
    }
    takesNoParameters(context);
    var notice = notice(context.pathParam("id"));
    json(context, Answers.notice(index.generation(), notice, provinceName(notice.province())));
  }

  private void text(Context context) throws IOException {
    var index = searcher.status();
    if (isKnownToCaller(context, index)) {
      return;
    }
    takesNoParameters(context);
    var notice = notice(context.pathParam("id"));
    var text = searcher.noticeText(notice.id());
    if (text == null) {
      throw notFound("notice", notice.id());
    }
    json(context, new Answers.Text(index.generation(), notice.id(), lines(text)));
  }

  private static List<String> lines(LinedText text) {
    return List.of(text.text().split("\n", -1));
  }

  private void source(Context context) throws IOException {
    takesNoParameters(context);
    var notice = notice(context.pathParam("id"));
    var source = notice.sources().getFirst();
    var file = sources.find(source.path());
    if (file == null) {
      throw new Problem(
          Problem.Kind.NOT_FOUND, "the file %s is no longer there".formatted(source.path()));
    }
    Headers.attachment(context, file);
    context.disableCompression().result(sources.open(file));
  }

  private void status(Context context) throws IOException {
    var index = searcher.status();
    if (isKnownToCaller(context, index)) {
      return;
    }
    takesNoParameters(context);
    json(context, index);
  }

  private void health(Context context) {
    takesNoParameters(context);
    context.header("Cache-Control", "no-store");
    json(context, Map.of("status", "ok"));
  }

  private void explanation(Context context) {
    takesNoParameters(context);
    var slug = context.pathParam("kind");
    for (var kind : Problem.Kind.values()) {
      if (kind.slug().equals(slug)) {
        context.contentType("text/plain; charset=utf-8").result(bytes(kind.title + ".\n"));
        return;
      }
    }
    throw notFound("problem", slug);
  }

  private void page(Context context, String name) {
    var file = web.get(name);
    if (file == null) {
      throw notFound("file", name);
    }
    file(context, file);
  }

  private static void file(Context context, WebFiles.WebFile file) {
    context.contentType(file.type());
    if (!isKnown(context, file.tag())) {
      context.result(bytes(file.text()));
    }
  }

  private Notice notice(String id) throws IOException {
    var notice = searcher.notice(id);
    if (notice == null) {
      throw notFound("notice", id);
    }
    return notice;
  }

  private @Nullable String provinceName(@Nullable String slug) {
    return slug == null ? null : names.name(Dimension.PROVINCE, slug);
  }

  private static Map<String, List<String>> given(Context context) {
    var query = context.queryString();
    if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
      throw new Problem(Problem.Kind.BAD_REQUEST, "the address has a '%' without two hex digits");
    }
    var given = context.queryParamMap();
    if (given.toString().indexOf(REPLACEMENT) >= 0) {
      throw new Problem(Problem.Kind.BAD_REQUEST, "the address is not written in UTF-8");
    }
    return given;
  }

  private static void takesNoParameters(Context context) {
    for (var name : given(context).keySet()) {
      throw ParameterException.unknown(name, List.of());
    }
  }

  /// Answers 304 where the caller holds what would be answered.
  ///
  /// @param index as it is before the answer is looked up: should it change meanwhile, the answer
  ///   is newer than its tag says, never older
  private boolean isKnownToCaller(Context context, IndexStatus index) {
    return isKnown(context, tag(context, index));
  }

  private static boolean isKnown(Context context, EntityTag tag) {
    context.header("ETag", tag.value()).header("Cache-Control", "no-cache");
    boolean known = tag.isIn(context.header("If-None-Match"));
    if (known) {
      context.status(304).removeHeader("Content-Type");
    }
    return known;
  }

  /// A generation counts within one index only; when it was made tells it from that of another.
  private EntityTag tag(Context context, IndexStatus index) {
    return EntityTag.of(
        index.generation(),
        index.updatedAt() == null ? "" : index.updatedAt(),
        context.path(),
        context.queryString() == null ? "" : context.queryString(),
        context.header("Accept-Language") == null ? "" : context.header("Accept-Language"),
        LocalDate.now(clock.withZone(VIETNAM)));
  }

  private static void json(Context context, Object body) {
    context.contentType("application/json").result(bytes(Json.line(body) + "\n"));
  }

  /// Javalin would write what has no charset of its own, such as a problem, in Latin-1.
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void problems(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    routes.exception(
        ParameterException.class, (parameter, context) -> tell(context, Problem.of(parameter)));
    routes.exception(
        QuerySyntaxException.class,
        (e, context) ->
            tell(
                context,
                new Problem(
                    Problem.Kind.BAD_QUERY,
                    String.valueOf(e.getMessage()),
                    Map.of(
                        "parameter", "q",
                        "position", e.position(),
                        "expected", e.expected(),
                        "problem", Json.name(e.problem())))));
    routes.exception(
        CursorExpiredException.class,
        (e, context) ->
            tell(
                context, new Problem(Problem.Kind.CURSOR_EXPIRED, String.valueOf(e.getMessage()))));
    routes.exception(HttpResponseException.class, Server::refused);
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {}", context.method(), context.path(), e);
          tell(context, new Problem(Problem.Kind.INTERNAL, "the server's log says more"));
        });
  }

  private static void refused(HttpResponseException e, Context context) {
    switch (e.getStatus()) {
      case 404 -> tell(context, notFound("address", context.path()));
      case 405 -> {
        context.header("Allow", METHODS);
        tell(
            context,
            new Problem(
                Problem.Kind.METHOD_NOT_ALLOWED,
                "%s is not possible here (possible: %s)".formatted(context.method(), METHODS)));
      }
      default ->
          tell(context, new Problem(Problem.Kind.BAD_REQUEST, String.valueOf(e.getMessage())));
    }
  }

  private static Problem notFound(String what, String name) {
    return new Problem(Problem.Kind.NOT_FOUND, "there is no %s %s".formatted(what, name));
  }

  private static void tell(Context context, Problem problem) {
    context
        .status(problem.kind().status)
        .removeHeader("ETag")
        .header("Cache-Control", "no-store")
        .contentType(Problem.MEDIA_TYPE)
        .result(bytes(Json.line(problem.body()) + "\n"));
  }
}
