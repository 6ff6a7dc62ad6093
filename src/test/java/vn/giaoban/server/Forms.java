package vn.giaoban.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Forms of the pages of a server, as a browser without scripts sends them.
record Forms(JudgedServer server) {
  Document page(String path) throws IOException {
    return Jsoup.parse(server.get(path).text());
  }

  /// The fields of a form as it stands.
  static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    form.select("input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    form.select("select").forEach(select -> fields.put(select.attr("name"), chosen(select).val()));
    return fields;
  }

  /// The option that a select box shows: the selected one, else the first.
  private static Element chosen(Element select) {
    var selected = select.selectFirst("[selected]");
    return selected == null ? select.expectFirst("option") : selected;
  }

  TestServer.Answer send(String path, Map<String, String> fields) throws IOException {
    var body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return server.judged(server.post(path, "application/x-www-form-urlencoded", body, Map.of()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
