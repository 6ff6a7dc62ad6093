package vn.giaoban.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryWriter;

/// Searches as the parameters of an address (`q=OCOP&province=nghe-an&from=2020-07-01`): what the
/// server and the page read back as the same selection, and narrower ones of the same kind.
///
/// Only query, filters and days are written, always in the same order. Safe for any number of
/// threads.
public final class SearchAddress {
  /// How long a query may be.
  public static final int MAX_QUERY_CHARACTERS = 2_000;

  private SearchAddress() {}

  /// Whether the query is one that the server takes.
  public static boolean fits(SearchRequest selection) {
    return QueryWriter.write(selection.query()).length() <= MAX_QUERY_CHARACTERS;
  }

  /// The parameters, without a `?`; empty for everything.
  public static String of(SearchRequest selection) {
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

  /// The records of a selection that have a value as well: by the filter where it lets the value
  /// through, else by the query, so that what was chosen still holds.
  public static SearchRequest with(SearchRequest selection, Dimension dimension, String value) {
    var filter = selection.filters().getOrDefault(dimension, DimensionFilter.of());
    return filter.chosen().isEmpty() || filter.chosen().contains(value)
        ? selection.filter(dimension, new DimensionFilter(Set.of(value), filter.excluded()))
        : and(selection, new Query.Value(dimension, value));
  }

  /// The records of a selection that all of `also` find.
  public static SearchRequest and(SearchRequest selection, Query... also) {
    var parts = new ArrayList<Query>();
    switch (selection.query()) {
      case Query.Everything() -> {}
      case Query.And(var given) -> parts.addAll(given);
      case Query other -> parts.add(other);
    }
    parts.addAll(List.of(also));
    return selection.asking(parts.size() == 1 ? parts.getFirst() : new Query.And(parts));
  }
}
