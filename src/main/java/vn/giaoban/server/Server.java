package vn.giaoban.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QuerySyntaxException;
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
    read(routes, "/api/v1/notices/{id}", this::notice);
    read(routes, "/api/v1/notices/{id}/text", this::text);
    read(routes, "/api/v1/notices/{id}/source", this::source);
    read(routes, "/api/v1/status", this::status);
    read(routes, "/health", this::health);
    read(routes, "/problems/{kind}", this::explanation);
    read(routes, "/", context -> page(context, "index.html"));
    read(routes, "/notices/{id}", context -> page(context, "notice.html"));
    read(routes, "/web/{file}", context -> page(context, context.pathParam("file")));
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, context -> context.status(204).header("Allow", METHODS));
  }

  private void guard(Context context) {
    Headers.secure(context);
    if (!hosts.contains(context.header("Host"))) {
      throw new Problem(
          Problem.Kind.HOST_NOT_ALLOWED, "this server is not called " + context.header("Host"));
    }
  }

  private void search(Context context) throws IOException {
    if (isKnownToCaller(context)) {
      return;
    }
    var given = given(context);
    var request = parameters.read(given);
    SearchResult result;
    try {
      result = searcher.search(request);
    } catch (IllegalArgumentException _) {
      throw Problem.badParameter("after", "after is not the next of an answer to this question");
    }
    var query = given.getOrDefault("q", List.of("")).getFirst();
    answer(context, result.generation(), Answers.search(query, request.days(), result));
    if (result.partial()) {
      context.removeHeader("ETag").header("Cache-Control", "no-store");
    }
  }

  private void directive(Context context) throws IOException {
    if (isKnownToCaller(context)) {
      return;
    }
    takesNoParameters(context);
    var id = context.pathParam("id");
    var filed = searcher.directive(id);
    if (filed == null) {
      throw notFound("directive", id);
    }
    answer(context, generation(), Answers.single(generation(), filed));
  }

  private void notice(Context context) throws IOException {
    if (isKnownToCaller(context)) {
      return;
    }
    takesNoParameters(context);
    var notice = notice(context.pathParam("id"));
    answer(
        context,
        generation(),
        Answers.notice(generation(), notice, provinceName(notice.province())));
  }

  private void text(Context context) throws IOException {
    if (isKnownToCaller(context)) {
      return;
    }
    takesNoParameters(context);
    var notice = notice(context.pathParam("id"));
    var text = searcher.noticeText(notice.id());
    if (text == null) {
      throw notFound("notice", notice.id());
    }
    answer(context, generation(), new Answers.Text(generation(), notice.id(), lines(text)));
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
    takesNoParameters(context);
    var status = searcher.status();
    answer(context, status.generation(), status);
  }

  private void health(Context context) {
    context.header("Cache-Control", "no-store");
    json(context, Map.of("status", "ok"));
  }

  private void explanation(Context context) {
    var slug = context.pathParam("kind");
    for (var kind : Problem.Kind.values()) {
      if (kind.slug().equals(slug)) {
        context.contentType("text/plain; charset=utf-8").result(kind.title + ".\n");
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
    context.contentType(file.type());
    if (!isKnown(context, file.tag())) {
      context.result(file.text());
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
    return context.queryParamMap();
  }

  private static void takesNoParameters(Context context) {
    for (var name : given(context).keySet()) {
      throw unknown(ParameterException.unknown(name, List.of()));
    }
  }

  private long generation() throws IOException {
    return searcher.status().generation();
  }

  /// Answers 304 where the caller holds what would be answered.
  private boolean isKnownToCaller(Context context) throws IOException {
    return context.header("If-None-Match") != null && isKnown(context, tag(context, generation()));
  }

  private static boolean isKnown(Context context, EntityTag tag) {
    context.header("ETag", tag.value()).header("Cache-Control", "no-cache");
    boolean known = tag.isIn(context.header("If-None-Match"));
    if (known) {
      context.status(304);
    }
    return known;
  }

  private EntityTag tag(Context context, long generation) {
    return EntityTag.of(
        generation,
        context.path(),
        context.queryString() == null ? "" : context.queryString(),
        context.header("Accept-Language") == null ? "" : context.header("Accept-Language"),
        LocalDate.now(clock.withZone(VIETNAM)));
  }

  private void answer(Context context, long generation, Object body) {
    context.header("ETag", tag(context, generation).value()).header("Cache-Control", "no-cache");
    json(context, body);
  }

  private static void json(Context context, Object body) {
    context.contentType("application/json").result(Json.line(body) + "\n");
  }

  private static void problems(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    routes.exception(
        ParameterException.class, (parameter, context) -> tell(context, unknown(parameter)));
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

  private static Problem unknown(ParameterException e) {
    return new Problem(
        e.isKnown() ? Problem.Kind.BAD_PARAMETER : Problem.Kind.UNKNOWN_PARAMETER,
        String.valueOf(e.getMessage()),
        Map.of("parameter", e.parameter()));
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
        .result(Json.line(problem.body()) + "\n");
  }
}
