package vn.giaoban.report.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where links may lead: the web, and nothing that a program could run.
final class WebAddress {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%[]";

  private WebAddress() {}

  /// `address` with all that an address cannot hold coded as `%XX`; null where it may not be
  /// followed.
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
