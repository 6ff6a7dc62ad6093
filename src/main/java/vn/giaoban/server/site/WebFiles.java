package vn.giaoban.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.server.http.EntityTag;

/// The styles, scripts and pictures of the pages, and the description of the interface, from the
/// program's resources. The files of the pages are in a folder named by what they hold, so that a
/// browser may keep them for ever.
///
/// Safe for any number of threads.
public final class WebFiles {
  private static final List<String> NAMES =
      List.of(
          "analysis.js",
          "chart.js",
          "completions.js",
          "download.js",
          "echarts.js",
          "icon.svg",
          "lists.js",
          "notice.js",
          "page.js",
          "report.js",
          "plots.js",
          "print.css",
          "saved.js",
          "search.js",
          "start.js",
          "style.css");
  private static final int VERSION_DIGITS = 12;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml");

  private final Map<String, WebFile> files = new LinkedHashMap<>();
  private final WebFile contract = load("/openapi.yaml");
  private final String version;

  record WebFile(String type, String text, EntityTag tag) {}

  public WebFiles() {
    var all = new StringBuilder();
    for (var name : NAMES) {
      var file = load("/web/" + name);
      files.put(name, file);
      all.append(file.text());
    }
    version = DigestUtils.sha256Hex(all.toString()).substring(0, VERSION_DIGITS);
  }

  /// The OpenAPI description of the API.
  WebFile contract() {
    return contract;
  }

  /// The address of the folder, with a slash at its end.
  String folder() {
    return "/web/" + version + "/";
  }

  /// Whether a folder of this name holds what is served.
  boolean isCurrent(String folder) {
    return folder.equals(version);
  }

  /// The file called `name`; null if there is none.
  @Nullable WebFile get(String name) {
    return files.get(name);
  }

  private static WebFile load(String resource) {
    var extension = resource.substring(resource.lastIndexOf('.') + 1);
    var text = read(resource);
    return new WebFile(
        Objects.requireNonNull(TYPES.get(extension), resource), text, EntityTag.of(text));
  }

  private static String read(String resource) {
    try (var in = WebFiles.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
