package vn.giaoban.lucene.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /// Those on some dimensions, and the implied one on kind.
  public Restrictions on(Set<Dimension> dimensions) {
    return only(dimension -> dimensions.contains(dimension) || isImplied(dimension));
  }

  /// The others.
  public Restrictions except(Restrictions some) {
    return only(dimension -> !some.filters.containsKey(dimension));
  }

  private Restrictions only(Predicate<Dimension> wanted) {
    var some = new EnumMap<>(filters);
    some.keySet().removeIf(wanted.negate());
    boolean dated = wanted.test(Dimension.DATE);
    return new Restrictions(
        some, dated ? days : DayRange.ALWAYS, impliesKind && wanted.test(Dimension.KIND));
  }

  private boolean isImplied(Dimension dimension) {
    return impliesKind && dimension == Dimension.KIND;
  }

  public DayRange daysOf(Dimension dimension) {
    return dimension == Dimension.DATE ? days : DayRange.ALWAYS;
  }
}
