package vn.giaoban.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Registers read-only routes: GET, HEAD and OPTIONS.
public final class Routes {
  public static final String METHODS = "GET, HEAD, OPTIONS";

  private final RoutesConfig routes;

  public Routes(RoutesConfig routes) {
    this.routes = routes;
  }

  /// Registers a handler for a path, such as `/api/v1/notices/{id}`.
  public void read(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, context -> context.status(204).header("Allow", METHODS));
  }
}
