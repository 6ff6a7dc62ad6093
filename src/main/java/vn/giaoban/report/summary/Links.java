package vn.giaoban.report.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.document.Value;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Turns the addresses of figures and directives into links to a server.
///
/// @param base base URL, such as `http://127.0.0.1:7070`
record Links(String base) {
  private static final String SEARCH = "/api/v1/directives";

  /// The page that shows the search, or the API address if no page does.
  String to(String address) {
    return base + (address.startsWith(SEARCH) ? "/" + address.substring(SEARCH.length()) : address);
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
  Value quoted(Item item, String source) {
    return new Value.Sourced(item.text(), source, to(item.permalink()));
  }

  Run run(@Nullable Figure figure) {
    return new Run.Figure(cell(figure));
  }
}
