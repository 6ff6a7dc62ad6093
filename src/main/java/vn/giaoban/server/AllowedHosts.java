package vn.giaoban.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The accepted values of the `Host` header, against DNS rebinding: a foreign site can point its
/// own name to this computer, but cannot forge the header. IP addresses are safe, and of names only
/// our own.
final class AllowedHosts {
  private static final Pattern HOST = Pattern.compile("(\\[[^\\]]+\\]|[^:]*)(?::\\d{1,5})?");
  private static final Pattern ADDRESS =
      Pattern.compile("\\[[0-9a-f:.]+\\]|\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

  private final Set<String> names;

  /// @param boundTo the host the server listens on
  /// @param names further names that it is called by
  AllowedHosts(String boundTo, Set<String> names) {
    var allowed = new HashSet<>(Set.of("localhost", boundTo.toLowerCase(Locale.ROOT)));
    names.forEach(name -> allowed.add(name.toLowerCase(Locale.ROOT)));
    if (EVERYWHERE.contains(boundTo)) {
      addOwnNames(allowed);
    }
    this.names = Set.copyOf(allowed);
  }

  private static void addOwnNames(Set<String> allowed) {
    try {
      var here = InetAddress.getLocalHost();
      allowed.add(here.getHostName().toLowerCase(Locale.ROOT));
      allowed.add(here.getCanonicalHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException _) {
      // A computer without a name is reached by its address.
    }
  }

  /// @param header value of `Host`; null if absent
  boolean contains(@Nullable String header) {
    var matcher = HOST.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
    return matcher.matches()
        && (names.contains(matcher.group(1)) || ADDRESS.matcher(matcher.group(1)).matches());
  }
}
