package vn.giaoban.analytics;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;

/// What a selection is held against: everything in its period, the notices it is taken from, and
/// the assessments it leaves out.
public final class Scopes {
  private static final DimensionFilter BOTH_KINDS = DimensionFilter.of("directive", "assessment");
  private static final DimensionFilter ASSESSMENTS = DimensionFilter.of("assessment");

  private Scopes() {}

  /// Everything that the index has in the selection's period, of the kinds it asks for.
  public static Selection everything(Selection selection) {
    var all = Selection.EVERYTHING.within(selection.days());
    var dates = selection.filters().get(Dimension.DATE);
    if (dates != null) {
      all = all.filter(Dimension.DATE, dates);
    }
    return ofKinds(all, selection);
  }

  /// What a selection is a share of: the same filters without the query. Where the query asks for
  /// kinds, it is a share of directives and assessments together.
  public static Selection ground(Selection selection) {
    return ofKinds(selection.asking(new Query.Everything()).within(DayRange.ALWAYS), selection);
  }

  /// Of the kinds that a selection asks for.
  private static Selection ofKinds(Selection all, Selection selection) {
    var kinds = selection.filters().get(Dimension.KIND);
    if (kinds != null) {
      return all.filter(Dimension.KIND, kinds);
    }
    return selection.speaksOf(Dimension.KIND) ? all.filter(Dimension.KIND, BOTH_KINDS) : all;
  }

  /// How many more records a selection would have if it asked for assessments too.
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

  /// The notices that pass a selection's filters on them, whatever its days.
  public static Selection meetings(Selection selection) {
    return selection.ofNotices().within(DayRange.ALWAYS);
  }

  /// The notices that a selection is taken from: its days, its filters on properties of notices,
  /// and what its query demands of provinces and days. Words, topics and units choose among what is
  /// said in them, and do not matter.
  public static Selection notices(Selection selection) {
    var days = selection.days();
    for (var part : demanded(selection.query()).toList()) {
      if (part instanceof Query.InDays(var dimension, var range) && dimension == Dimension.DATE) {
        days = both(days, range);
      }
    }
    return placed(selection).ofNotices().within(days);
  }

  /// A selection with filters on the provinces that its query demands.
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
