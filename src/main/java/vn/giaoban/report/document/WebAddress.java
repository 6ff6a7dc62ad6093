package vn.giaoban.report.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Validates link targets: web addresses only, never a scheme that runs code.
final class WebAddress {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%[]";

  private WebAddress() {}

  /// The address, percent-encoded where needed; null if links to it are not allowed.
  static @Nullable String of(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") ? coded(address) : null;
  }

  private static String coded(String address) {
    var coded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        coded.append((char) b);
      } else {
        coded.append("%%%02X".formatted(b));
      }
    }
    return coded.toString();
  }
}
