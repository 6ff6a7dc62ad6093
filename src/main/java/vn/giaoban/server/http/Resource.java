package vn.giaoban.server.http;

/// A group of routes.
public interface Resource {
  void addTo(Routes routes);
}
