package vn.giaoban.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Registers routes: those that read (GET, HEAD, OPTIONS) and, below [#EDIT], those that change
/// something (POST, OPTIONS).
public final class Routes {
  private static final String EDIT = "/api/v1/edit/";

  private final RoutesConfig routes;
  private final HeavyWork heavy;

  public Routes(RoutesConfig routes, HeavyWork heavy) {
    this.routes = routes;
    this.heavy = heavy;
  }

  /// Registers a handler for a path, such as `/api/v1/notices/{id}`.
  public void read(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    options(path);
  }

  /// The same for a handler that takes long, of which a few run at a time.
  public void compute(String path, Handler handler) {
    read(path, heavy.limited(handler));
  }

  /// Registers a handler that changes something.
  ///
  /// @param name the last segment of the path
  public void change(String name, Handler handler) {
    routes.post(EDIT + name, handler);
    options(EDIT + name);
  }

  private void options(String path) {
    routes.options(path, context -> context.status(204).header("Allow", methods(path)));
  }

  /// The methods that a path has.
  public static String methods(String path) {
    return path.startsWith(EDIT) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }
}
