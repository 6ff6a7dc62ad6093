package vn.giaoban.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// The records selected by a query, filters and a range of days.
///
/// Selects directives only, unless `filters` or `query` restricts [Dimension#KIND].
///
/// @param filters by restricted dimension
/// @param days range of the day that a record counts under
public record Selection(Query query, Map<Dimension, DimensionFilter> filters, DayRange days) {
  public static final Selection EVERYTHING = of(new Query.Everything());

  public Selection {
    filters = Map.copyOf(filters);
  }

  /// All matches of a query.
  public static Selection of(Query query) {
    return new Selection(query, Map.of(), DayRange.ALWAYS);
  }

  /// The same filters and days with another query.
  public Selection asking(Query other) {
    return new Selection(other, filters, days);
  }

  /// Sets the filter of a dimension.
  public Selection filter(Dimension dimension, DimensionFilter filter) {
    var more = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    more.putAll(filters);
    more.put(dimension, filter);
    return new Selection(query, more, days);
  }

  /// Sets the days.
  public Selection within(DayRange range) {
    return new Selection(query, filters, range);
  }

  /// Narrows the selection by further queries.
  public Selection and(Query... also) {
    var parts = new ArrayList<Query>();
    switch (query) {
      case Query.Everything() -> {}
      case Query.And(var given) -> parts.addAll(given);
      case Query other -> parts.add(other);
    }
    parts.addAll(List.of(also));
    return asking(parts.size() == 1 ? parts.getFirst() : new Query.And(parts));
  }

  /// Narrows the selection to a value: by the filter if it accepts the value, else by the query, so
  /// that the previous filter still applies.
  public Selection with(Dimension dimension, String value) {
    var filter = filters.getOrDefault(dimension, DimensionFilter.of());
    return filter.chosen().isEmpty() || filter.chosen().contains(value)
        ? filter(dimension, new DimensionFilter(Set.of(value), filter.excluded()))
        : and(new Query.Value(dimension, value));
  }

  /// The notices selected by the days and the filters on notice dimensions.
  public Selection ofNotices() {
    var kept = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    kept.putAll(filters);
    kept.keySet().removeIf(dimension -> !dimension.isOfNotices());
    return new Selection(new Query.Everything(), kept, days);
  }

  /// Whether it selects whole notices: no query, and filters on notice dimensions only.
  public boolean isOfNotices() {
    return equals(ofNotices());
  }

  /// Whether the query or a filter restricts a dimension.
  public boolean speaksOf(Dimension dimension) {
    return filters.containsKey(dimension) || query.speaksOf(dimension);
  }
}
