package vn.giaoban.server;

import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a server listens, and what stands between it and those who ask.
///
/// @param host address to listen on
/// @param port 0 for any free port
/// @param names further names that it is called by, such as those of a proxy
/// @param proxies addresses of proxies that tell for whom they ask
/// @param log null for none
public record Listening(
    String host, int port, Set<String> names, Set<InetAddress> proxies, @Nullable RequestLog log) {
  public Listening {
    names = Set.copyOf(names);
    proxies = Set.copyOf(proxies);
  }

  /// With nothing between.
  public static Listening on(String host, int port) {
    return new Listening(host, port, Set.of(), Set.of(), null);
  }
}
