package vn.giaoban.lucene.query;

import java.util.EnumMap;
import java.util.Map;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// What a selection restricts apart from its query: a filter for each restricted dimension, days as
/// part of [Dimension#DATE].
///
/// @param impliesKind whether only directives are wanted because nothing was said of kinds
public record Restrictions(
    Map<Dimension, DimensionFilter> filters, DayRange days, boolean impliesKind) {
  private static final DimensionFilter ALL = DimensionFilter.of();

  public static Restrictions of(Selection selection) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    filters.putAll(selection.filters());
    if (selection.days().isBounded()) {
      filters.putIfAbsent(Dimension.DATE, ALL);
    }
    boolean implied = !selection.speaksOf(Dimension.KIND);
    if (implied) {
      filters.put(Dimension.KIND, DimensionFilter.of("directive"));
    }
    return new Restrictions(filters, selection.days(), implied);
  }

  public DayRange daysOf(Dimension dimension) {
    return dimension == Dimension.DATE ? days : DayRange.ALWAYS;
  }
}
