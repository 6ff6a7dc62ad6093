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
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// The read-only HTTP server: the API under `/api/v1` and the web pages.
///
/// Safe for any number of threads.
public final class Server implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 64 << 10;

  private final AllowedHosts hosts;
  private final Javalin javalin;

  /// A server that is not started.
  ///
  /// @param host address to listen on
  /// @param port 0 for any free port
  public Server(Service service, String host, int port) {
    this.hosts = new AllowedHosts(host);
    this.javalin = Javalin.create(config -> configure(config, host, port, service.site()));
  }

  /// Starts listening.
  ///
  /// @throws io.javalin.util.JavalinBindException if the port is in use
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

  private void configure(JavalinConfig config, String host, int port, Service.Site site) {
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

  /// All routes by method and path, such as `GET /api/v1/status`.
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .collect(Collectors.toSet());
  }
}
