package vn.giaoban.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Comparer;
import vn.giaoban.analytics.CompletionsFile;
import vn.giaoban.analytics.Coverages;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.analytics.Trends;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.vocabulary.Provinces;

/// The server: the interface under `/api/v1` and the pages that use it. Read-only.
///
/// Safe for any number of threads.
public final class Server implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 64 << 10;

  private final AllowedHosts hosts;
  private final Javalin javalin;

  /// A server that does not listen yet.
  ///
  /// @param corpus the folder that the notices' sources lie in
  /// @param host the address to listen on
  /// @param port 0 for any free one
  /// @param log keeps what is searched for
  public Server(
      DirectiveSearcher searcher,
      Names names,
      Path corpus,
      Clock clock,
      String host,
      int port,
      SearchLog log) {
    this(searcher, names, corpus, clock, host, port, log, null);
  }

  /// The same where it is known what was done.
  ///
  /// @param completions null where it is not
  public Server(
      DirectiveSearcher searcher,
      Names names,
      Path corpus,
      Clock clock,
      String host,
      int port,
      SearchLog log,
      @Nullable CompletionsFile completions) {
    var resources = resources(searcher, names, corpus, clock, log, completions);
    this.hosts = new AllowedHosts(host);
    this.javalin = Javalin.create(config -> configure(config, host, port, resources));
  }

  /// What is served, a line for each part.
  private static List<Resource> resources(
      DirectiveSearcher searcher,
      Names names,
      Path corpus,
      Clock clock,
      SearchLog log,
      @Nullable CompletionsFile completions) {
    var answering = new Answering(searcher, clock);
    var parameters = new SearchParameters(names, new PeriodParser(clock));
    var selections = new SelectionParameters(names, new PeriodParser(clock));
    var followUps = new FollowUps(searcher);
    return List.of(
        new DirectiveRoutes(searcher, names, parameters, answering, log),
        new SimilarRoutes(searcher, names, answering),
        new SuggestRoutes(
            searcher, new SuggestParameters(names, new PeriodParser(clock)), answering),
        new CompareRoutes(
            new Comparer(searcher, names, Provinces.standard()),
            new CompareParameters(names, new PeriodParser(clock)),
            answering),
        new NoticeRoutes(searcher, names, new SourceFiles(corpus), parameters, answering),
        new ExportRoutes(searcher, names, selections, clock),
        new FeedRoutes(searcher, names, selections, answering, clock),
        new FollowUpRoutes(
            followUps, names, new FollowUpParameters(names, new PeriodParser(clock)), answering),
        new ReportRoutes(
            searcher,
            new Summarizer(searcher, names, followUps),
            new ReportParameters(names, new PeriodParser(clock)),
            answering,
            clock),
        new DeadlineRoutes(
            searcher,
            names,
            new DeadlineParameters(names, new PeriodParser(clock)),
            answering,
            clock,
            completions),
        new TrendRoutes(
            new Trends(searcher, names),
            new TrendParameters(names, new PeriodParser(clock)),
            answering),
        new CoverageRoutes(
            new Coverages(searcher, names),
            new CoverageParameters(names, new PeriodParser(clock)),
            answering),
        new PageRoutes(new WebFiles()),
        new StatusRoutes(answering));
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

  private void configure(JavalinConfig config, String host, int port, List<Resource> resources) {
    config.jetty.host = host;
    config.jetty.port = port;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(MAX_HEADER_BYTES));
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyServletContextHandler(
        handler -> handler.addFilter(new Compression(), "/*", EnumSet.of(DispatcherType.REQUEST)));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(3_000);
          server.setErrorHandler(new RefusedRequests());
        });
    addRoutes(config.routes, resources);
    Refusals.addTo(config.routes);
  }

  private void addRoutes(RoutesConfig routes, List<Resource> resources) {
    routes.before(this::guard);
    var readable = new Routes(routes);
    resources.forEach(resource -> resource.addTo(readable));
  }

  private void guard(Context context) {
    Headers.secure(context);
    if (!hosts.contains(context.header("Host"))) {
      throw new Problem(
          Problem.Kind.HOST_NOT_ALLOWED, "this server is not called " + context.header("Host"));
    }
  }

  /// Every method and path that is answered, such as `GET /api/v1/status`.
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .collect(Collectors.toSet());
  }
}
