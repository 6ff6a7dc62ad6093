package vn.giaoban.analytics;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.json.Json;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// Derives the reference sets of a selection: the whole period, the underlying notices and the
/// excluded assessments.
public final class Scopes {
  private static final DimensionFilter BOTH_KINDS = DimensionFilter.of("directive", "assessment");
  private static final DimensionFilter ASSESSMENTS = DimensionFilter.of("assessment");

  /// The level of bodies that have no province by nature.
  public static final String CENTRAL = Json.name(AgencyLevel.CENTRAL);

  private Scopes() {}

  /// The selection without the notices of central bodies.
  public static Selection withoutCentral(Selection selection) {
    return selection.filter(Dimension.AGENCY_LEVEL, new DimensionFilter(Set.of(), Set.of(CENTRAL)));
  }

  /// All records of the selection's period and kinds.
  public static Selection everything(Selection selection) {
    var all = Selection.EVERYTHING.within(selection.days());
    var dates = selection.filters().get(Dimension.DATE);
    if (dates != null) {
      all = all.filter(Dimension.DATE, dates);
    }
    return ofKinds(all, selection);
  }

  /// The denominator of a selection's share: the same filters without the query. If the query
  /// restricts the kind, directives and assessments together.
  public static Selection ground(Selection selection) {
    return ofKinds(selection.asking(new Query.Everything()).within(DayRange.ALWAYS), selection);
  }

  /// Restricts to the kinds of a selection.
  private static Selection ofKinds(Selection all, Selection selection) {
    var kinds = selection.filters().get(Dimension.KIND);
    if (kinds != null) {
      return all.filter(Dimension.KIND, kinds);
    }
    return selection.speaksOf(Dimension.KIND) ? all.filter(Dimension.KIND, BOTH_KINDS) : all;
  }

  /// Number of assessments that match the selection but are excluded from it.
  public static long assessmentsLeftOut(Snapshot snapshot, Selection selection) throws IOException {
    return selection.speaksOf(Dimension.KIND)
        ? 0
        : snapshot
            .count(
                selection.filter(Dimension.KIND, ASSESSMENTS),
                new Count.By(new Axis.Of(Dimension.KIND)))
            .total()
            .directives();
  }

  /// The notices that pass the selection's notice filters, on any day.
  public static Selection meetings(Selection selection) {
    return selection.ofNotices().within(DayRange.ALWAYS);
  }

  /// The notices that a selection is drawn from: its days, its notice filters, and the provinces
  /// and days required by its query. Words, topics and units are ignored, since they select among
  /// the directives of a notice.
  public static Selection notices(Selection selection) {
    var days = selection.days();
    for (var part : demanded(selection.query()).toList()) {
      if (part instanceof Query.InDays(var dimension, var range) && dimension == Dimension.DATE) {
        days = both(days, range);
      }
    }
    return placed(selection).ofNotices().within(days);
  }

  /// The selection with filters on the provinces required by its query.
  public static Selection placed(Selection selection) {
    var placed = selection;
    for (var part : demanded(selection.query()).toList()) {
      if (part instanceof Query.Value(var dimension, var value)
          && isProvince(dimension)
          && !placed.filters().containsKey(dimension)) {
        placed = placed.filter(dimension, DimensionFilter.of(value));
      }
    }
    return placed;
  }

  private static Stream<Query> demanded(Query query) {
    return query instanceof Query.And(List<Query> parts) ? parts.stream() : Stream.of(query);
  }

  private static boolean isProvince(Dimension dimension) {
    return dimension == Dimension.PROVINCE || dimension == Dimension.PROVINCE_NOW;
  }

  /// The intersection of two ranges; the first if it is empty, since nothing matches then.
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
