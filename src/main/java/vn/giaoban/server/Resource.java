package vn.giaoban.server;

/// A part of what is served, with the addresses that belong together.
interface Resource {
  void addTo(Routes routes);
}
