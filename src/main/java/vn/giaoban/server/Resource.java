package vn.giaoban.server;

/// A group of routes.
interface Resource {
  void addTo(Routes routes);
}
