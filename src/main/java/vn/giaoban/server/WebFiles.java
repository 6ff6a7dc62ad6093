package vn.giaoban.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The static files of the web interface, from the program's resources.
///
/// Safe for any number of threads.
final class WebFiles {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(html|css|js|svg)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml");

  private final Map<String, WebFile> read = new ConcurrentHashMap<>();

  record WebFile(String type, String text, EntityTag tag) {}

  /// The OpenAPI description of the API.
  WebFile contract() {
    return Objects.requireNonNull(read.computeIfAbsent("/openapi.yaml", WebFiles::load));
  }

  /// The file called `name`; null if there is none.
  @Nullable WebFile get(String name) {
    return NAME.matcher(name).matches()
        ? read.computeIfAbsent("/web/" + name, WebFiles::load)
        : null;
  }

  private static @Nullable WebFile load(String resource) {
    var text =
        resource.equals("/web/" + DimensionScript.NAME) ? DimensionScript.text() : read(resource);
    return text == null ? null : file(resource, text);
  }

  private static WebFile file(String resource, String text) {
    var extension = resource.substring(resource.lastIndexOf('.') + 1);
    return new WebFile(TYPES.getOrDefault(extension, "text/plain"), text, EntityTag.of(text));
  }

  private static @Nullable String read(String resource) {
    try (var in = WebFiles.class.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
