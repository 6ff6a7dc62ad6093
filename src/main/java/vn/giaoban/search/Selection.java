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

/// Which records are meant: those that match a query, pass the filters and count under some days.
///
/// Where neither `filters` nor `query` says anything of [Dimension#KIND], only directives are
/// meant.
///
/// @param filters one for each dimension that is restricted
/// @param days the days that records count under
public record Selection(Query query, Map<Dimension, DimensionFilter> filters, DayRange days) {
  public static final Selection EVERYTHING = of(new Query.Everything());

  public Selection {
    filters = Map.copyOf(filters);
  }

  /// What a query finds.
  public static Selection of(Query query) {
    return new Selection(query, Map.of(), DayRange.ALWAYS);
  }

  /// The same filters and days with another query.
  public Selection asking(Query other) {
    return new Selection(other, filters, days);
  }

  /// The same with this filter in place of the dimension's own.
  public Selection filter(Dimension dimension, DimensionFilter filter) {
    var more = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    more.putAll(filters);
    more.put(dimension, filter);
    return new Selection(query, more, days);
  }

  /// The same within other days.
  public Selection within(DayRange range) {
    return new Selection(query, filters, range);
  }

  /// The records that all of `also` find.
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

  /// The records that have a value as well: by the filter where it lets the value through, else by
  /// the query, so that what was chosen still holds.
  public Selection with(Dimension dimension, String value) {
    var filter = filters.getOrDefault(dimension, DimensionFilter.of());
    return filter.chosen().isEmpty() || filter.chosen().contains(value)
        ? filter(dimension, new DimensionFilter(Set.of(value), filter.excluded()))
        : and(new Query.Value(dimension, value));
  }

  /// The notices under the same days that pass the filters on properties of notices.
  public Selection ofNotices() {
    var kept = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    kept.putAll(filters);
    kept.keySet().removeIf(dimension -> !dimension.isOfNotices());
    return new Selection(new Query.Everything(), kept, days);
  }

  /// Whether it can be asked of notices as a whole: there is no query, nor a filter on directives.
  public boolean isOfNotices() {
    return equals(ofNotices());
  }

  /// Whether the query or a filter is about a dimension.
  public boolean speaksOf(Dimension dimension) {
    return filters.containsKey(dimension) || query.speaksOf(dimension);
  }
}
