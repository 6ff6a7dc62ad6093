package vn.giaoban.report.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Turns the addresses of figures and directives into links to a server.
///
/// @param base base URL, such as `http://127.0.0.1:7070`
record Links(String base) {
  /// Address of what is indexed and what cannot be read.
  static final String STATUS = "/api/v1/status";

  /// The interface's addresses and those of the pages that show the same.
  private static final Map<String, String> PAGES =
      Map.of("/api/v1/directives", "/", "/api/v1/followups", "/followups");

  /// The page that shows the search, or the API address if no page does.
  String to(String address) {
    int end = address.indexOf('?');
    var path = end < 0 ? address : address.substring(0, end);
    return base + PAGES.getOrDefault(path, path) + (end < 0 ? "" : address.substring(end));
  }

  /// A linked figure; a dash for null.
  Value cell(@Nullable Figure figure) {
    return figure == null
        ? new Value.Missing()
        : new Value.Link(new Value.Count(figure.count()), to(figure.address()));
  }

  Value words(String words, String address) {
    return new Value.Link(new Value.Text(words), to(address));
  }

  /// A directive quoted verbatim, with a link to its source.
  Value quoted(Item item, QuarterlySummary summary) {
    return new Value.Sourced(item.text(), source(item, summary), to(item.permalink()));
  }

  /// The citation of a directive in running text, with its province where there are several.
  String source(Item item, QuarterlySummary summary) {
    return summary.provinces().isEmpty() || item.province() == null
        ? item.source()
        : item.province() + ", " + item.source();
  }

  Run run(@Nullable Figure figure) {
    return new Run.Figure(cell(figure));
  }
}
