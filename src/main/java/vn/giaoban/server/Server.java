package vn.giaoban.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.api.ProblemKind;

/// The server: the interface under `/api/v1` and the pages that use it. Read-only.
///
/// Safe for any number of threads.
public final class Server implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 64 << 10;

  private final AllowedHosts hosts;
  private final Javalin javalin;

  /// A server that does not listen yet.
  ///
  /// @param host the address to listen on
  /// @param port 0 for any free one
  public Server(Service service, String host, int port) {
    this.hosts = new AllowedHosts(host);
    this.javalin = Javalin.create(config -> configure(config, host, port, service.resources()));
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
    config.http.compressionStrategy = compression();
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(3_000);
          server.setErrorHandler(new RefusedRequests());
        });
    addRoutes(config.routes, resources);
    ExceptionMapping.addTo(config.routes);
  }

  /// Gzip for everything long but files that are compressed already or are sent as they came.
  private static CompressionStrategy compression() {
    var strategy = new CompressionStrategy(null, new Gzip());
    strategy.setExcludedMimeTypes(
        List.of("image/", "application/octet-stream", "application/vnd.openxmlformats"));
    return strategy;
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
          ProblemKind.HOST_NOT_ALLOWED, "this server is not called " + context.header("Host"));
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
