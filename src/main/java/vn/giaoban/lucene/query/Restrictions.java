package vn.giaoban.lucene.query;

import java.util.EnumMap;
import java.util.Map;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;

/// The filters of a selection by dimension; its days are part of [Dimension#DATE].
///
/// @param impliesKind whether assessments are excluded because the selection does not filter on
///   kind
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
