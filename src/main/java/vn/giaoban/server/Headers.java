package vn.giaoban.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.giaoban.text.Controls;
import vn.giaoban.text.Folding;

/// Security and caching headers: a browser may only display a response, and a cache keeps its
/// variants apart.
final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private Headers() {}

  static void secure(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("Vary", "Accept-Encoding")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /// A file to save, which the browser never opens within the site.
  static void attachment(Context context, Path file) {
    download(context, file.getFileName().toString(), "application/octet-stream");
  }

  /// The same with a given name and media type.
  static void download(Context context, String name, String type) {
    context
        .contentType(type)
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain(Controls.removed(name)), encoded(Controls.removed(name))));
  }

  /// Base URL of this server as the caller sees it, such as `http://127.0.0.1:7070`.
  static String base(Context context) {
    return context.scheme() + "://" + context.host();
  }

  private static String plain(String name) {
    return Folding.plain(name).replaceAll("[^a-z0-9._-]", "_");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
