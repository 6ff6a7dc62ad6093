package vn.giaoban.analytics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchRequest;

/// What a selection is held against: everything in its period, the notices it is taken from, and
/// the assessments it leaves out.
final class Scopes {
  private static final DimensionFilter BOTH_KINDS = DimensionFilter.of("directive", "assessment");
  private static final DimensionFilter ASSESSMENTS = DimensionFilter.of("assessment");

  private Scopes() {}

  /// Everything that the index has in the selection's period, of the kinds it asks for.
  static SearchRequest everything(SearchRequest selection) {
    var all = SearchRequest.of(new Query.Everything()).within(selection.days());
    var dates = selection.filters().get(Dimension.DATE);
    if (dates != null) {
      all = all.filter(Dimension.DATE, dates);
    }
    var kinds = selection.filters().get(Dimension.KIND);
    if (kinds != null) {
      return all.filter(Dimension.KIND, kinds);
    }
    return selection.query().speaksOf(Dimension.KIND)
        ? all.filter(Dimension.KIND, BOTH_KINDS)
        : all;
  }

  /// The assessments that a selection leaves out; null where it says itself which kinds it wants.
  static @Nullable SearchRequest assessments(SearchRequest selection) {
    boolean says =
        selection.filters().containsKey(Dimension.KIND)
            || selection.query().speaksOf(Dimension.KIND);
    return says ? null : selection.filter(Dimension.KIND, ASSESSMENTS);
  }

  /// The notices that a selection is taken from: its days, its filters on properties of notices,
  /// and what its query demands of provinces and days. Words, topics and units choose among what is
  /// said in them, and do not matter.
  static SearchRequest notices(SearchRequest selection) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    selection
        .filters()
        .forEach(
            (dimension, filter) -> {
              if (dimension.isOfNotices()) {
                filters.put(dimension, filter);
              }
            });
    var days = selection.days();
    for (var part : demanded(selection.query()).toList()) {
      switch (part) {
        case Query.DateRange(var range) -> days = both(days, range);
        case Query.Value(var dimension, var value) when isProvince(dimension) ->
            filters.putIfAbsent(dimension, DimensionFilter.of(value));
        default -> {}
      }
    }
    return selected(filters, days);
  }

  private static SearchRequest selected(Map<Dimension, DimensionFilter> filters, DayRange days) {
    var notices = SearchRequest.of(new Query.Everything()).within(days);
    for (var filter : filters.entrySet()) {
      notices = notices.filter(filter.getKey(), filter.getValue());
    }
    return notices;
  }

  private static Stream<Query> demanded(Query query) {
    return query instanceof Query.And(List<Query> parts) ? parts.stream() : Stream.of(query);
  }

  private static boolean isProvince(Dimension dimension) {
    return dimension == Dimension.PROVINCE || dimension == Dimension.PROVINCE_NOW;
  }

  /// The days of both; the first where none are, for then nothing is selected anyway.
  private static DayRange both(DayRange one, DayRange other) {
    var first = one.first();
    if (first == null || (other.first() != null && other.first().isAfter(first))) {
      first = other.first();
    }
    var last = one.last();
    if (last == null || (other.last() != null && other.last().isBefore(last))) {
      last = other.last();
    }
    return first != null && last != null && last.isBefore(first) ? one : new DayRange(first, last);
  }
}
