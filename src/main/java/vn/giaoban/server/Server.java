package vn.giaoban.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.server.http.Connections;
import vn.giaoban.server.http.HeavyWork;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.SlowClients;
import vn.giaoban.server.http.TrafficLimits;

/// The HTTP server: the API under `/api/v1` and the web pages.
///
/// Safe for any number of threads.
public final class Server implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 64 << 10;

  /// An answer up to this size is sent in one piece, with its length.
  private static final int BUFFER_BYTES = 64 << 10;

  /// How long a request whose connection is reset may take to notice.
  private static final Duration AFTER_RESET = Duration.ofSeconds(2);

  private final AllowedHosts hosts;
  private final Javalin javalin;
  private final GracefulHandler requests = new GracefulHandler();
  private final TrafficLimits limits;

  /// A server that is not started.
  public Server(Service service, Listening listening) {
    this(service, listening, TrafficLimits.standard());
  }

  /// The same with other limits.
  Server(Service service, Listening listening, TrafficLimits limits) {
    this.limits = limits;
    this.hosts = new AllowedHosts(listening.host(), listening.names());
    this.javalin = Javalin.create(config -> configure(config, listening, service.site()));
  }

  /// Starts listening.
  ///
  /// @throws io.javalin.util.JavalinBindException if the port is in use
  public void start() {
    javalin.start();
    SlowClients.watch(javalin.jettyServer().server(), limits.idle());
  }

  public int port() {
    return javalin.port();
  }

  /// Lets the requests that run end, and refuses others meanwhile. What still runs after
  /// [TrafficLimits#lastAnswers] is cut by a reset of its connection.
  @Override
  public void close() {
    if (!isDone(limits.lastAnswers())) {
      Connections.resetBusy(javalin.jettyServer().server());
      isDone(AFTER_RESET);
    }
    javalin.stop();
  }

  /// Whether nothing runs any more after a time.
  private boolean isDone(Duration time) {
    try {
      requests.shutdown().get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }

  private void configure(JavalinConfig config, Listening listening, Service.Site site) {
    config.jetty.host = listening.host();
    config.jetty.port = listening.port();
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    // A thread that waits for a slow client costs next to nothing then.
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(MAX_HEADER_BYTES);
          http.addCustomizer(new TrustedProxies(listening.proxies()));
          http.setOutputBufferSize(BUFFER_BYTES);
          http.setOutputAggregationSize(BUFFER_BYTES);
        });
    config.http.compressionStrategy = compression();
    config.jetty.modifyServer(
        server -> {
          server.setHandler(requests);
          server.addBean(new NetworkConnectionLimit(limits.connections(), server));
          server.setStopTimeout(0);
          server.setErrorHandler(new RefusedRequests());
          if (listening.log() != null) {
            server.setRequestLog(listening.log().writing());
          }
        });
    addRoutes(config.routes, site.resources());
    site.exceptions().addTo(config.routes);
  }

  /// Gzip for long responses, except formats already compressed and files served as they are.
  private static CompressionStrategy compression() {
    var strategy = new CompressionStrategy(null, new Gzip());
    strategy.setExcludedMimeTypes(
        List.of("image/", "application/octet-stream", "application/vnd.openxmlformats"));
    return strategy;
  }

  private void addRoutes(RoutesConfig routes, List<Resource> resources) {
    routes.before(this::guard);
    routes.after(Server::sayLength);
    var readable = new Routes(routes, new HeavyWork(limits));
    resources.forEach(resource -> resource.addTo(readable));
  }

  private void guard(Context context) {
    Headers.secure(context);
    if (!hosts.contains(context.header("Host"))) {
      throw new Problem(
          ProblemKind.HOST_NOT_ALLOWED, "this server is not called " + context.header("Host"));
    }
  }

  /// HTTP/1.0 tells by the length alone whether an answer is whole.
  private static void sayLength(Context context) throws IOException {
    var answer = context.resultInputStream();
    if (answer != null && context.protocol().equals(StreamingResponse.WITHOUT_CHUNKS)) {
      context.disableCompression().header("Content-Length", Integer.toString(answer.available()));
    }
  }

  /// All routes by method and path, such as `GET /api/v1/status`.
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .collect(Collectors.toSet());
  }
}
