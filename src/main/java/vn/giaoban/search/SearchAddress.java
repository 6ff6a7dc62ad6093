package vn.giaoban.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryWriter;

/// Writes selections as URL query strings (`q=OCOP&province=nghe-an&from=2020-07-01`) that the
/// server and the page read back, and derives narrower ones.
///
/// Contains query, filters and days only, in canonical order. Safe for any number of threads.
public final class SearchAddress {
  /// Maximum length of a query.
  public static final int MAX_QUERY_CHARACTERS = 2_000;

  private SearchAddress() {}

  /// Whether the query is short enough for the server.
  public static boolean fits(Selection selection) {
    return QueryWriter.write(selection.query()).length() <= MAX_QUERY_CHARACTERS;
  }

  /// The query string without `?`; empty for all records.
  public static String of(Selection selection) {
    var parameters = new ArrayList<String>();
    if (!(selection.query() instanceof Query.Everything)) {
      parameters.add(parameter("q", QueryWriter.write(selection.query())));
    }
    addFilters(selection.filters(), parameters);
    addDays(selection.days(), parameters);
    return String.join("&", parameters);
  }

  private static void addFilters(Map<Dimension, DimensionFilter> filters, List<String> parameters) {
    for (var dimension : Dimension.values()) {
      var filter = filters.get(dimension);
      if (filter != null) {
        filter.chosen().stream()
            .sorted()
            .forEach(value -> parameters.add(parameter(dimension.apiName(), value)));
        filter.excluded().stream()
            .sorted()
            .forEach(value -> parameters.add(parameter(dimension.apiName(), "-" + value)));
      }
    }
  }

  private static void addDays(DayRange days, List<String> parameters) {
    if (days.first() != null) {
      parameters.add(parameter("from", days.first().toString()));
    }
    if (days.last() != null) {
      parameters.add(parameter("to", days.last().toString()));
    }
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
