package vn.giaoban.report.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.report.document.Cell;
import vn.giaoban.report.document.Run;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Figures and places as what leads to them on a server.
///
/// @param base such as `http://127.0.0.1:7070`
record Links(String base) {
  private static final String SEARCH = "/api/v1/directives";

  /// The page that shows the same search, or the address itself where no page does.
  String to(String address) {
    return base + (address.startsWith(SEARCH) ? "/" + address.substring(SEARCH.length()) : address);
  }

  /// A dash where there is none.
  Cell cell(@Nullable Figure figure) {
    return figure == null
        ? new Cell.Missing()
        : new Cell.Link(new Cell.Count(figure.count()), to(figure.address()));
  }

  Cell words(String words, String address) {
    return new Cell.Link(new Cell.Text(words), to(address));
  }

  /// A directive verbatim.
  Cell quoted(Item item, String source) {
    return new Cell.Sourced(item.text(), source, to(item.permalink()));
  }

  Run run(@Nullable Figure figure) {
    return new Run.Figure(cell(figure));
  }
}
