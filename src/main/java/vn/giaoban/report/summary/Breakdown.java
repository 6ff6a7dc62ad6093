package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.QuarterlySummary.Compared;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Group;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;

/// Counts directives for the period, the previous period and a year before.
///
/// Not thread-safe.
final class Breakdown {
  private final PeriodCounts now;
  private final PeriodCounts previous;
  private final PeriodCounts yearBefore;
  private final Names names;

  Breakdown(PeriodCounts now, PeriodCounts previous, PeriodCounts yearBefore, Names names) {
    this.now = now;
    this.previous = previous;
    this.yearBefore = yearBefore;
    this.names = names;
  }

  /// The same periods without the notices of central bodies.
  Breakdown withoutCentral() {
    return new Breakdown(
        now.withoutCentral(), previous.withoutCentral(), yearBefore.withoutCentral(), names);
  }

  /// One count to take in each period.
  interface Counting {
    @Nullable Figure of(PeriodCounts counts) throws IOException;
  }

  PeriodCounts now() {
    return now;
  }

  PeriodCounts previous() {
    return previous;
  }

  PeriodCounts yearBefore() {
    return yearBefore;
  }

  /// The count in each of the three periods; null for a period without notices.
  Compared compared(Counting counting) throws IOException {
    return new Compared(
        figure(now, counting), figure(previous, counting), figure(yearBefore, counting));
  }

  private static @Nullable Figure figure(PeriodCounts counts, Counting counting)
      throws IOException {
    return counts.notices().count() == 0 ? null : counting.of(counts);
  }

  /// One group for each value that occurs in any of the three periods, largest first by the current
  /// period; records without a value come last.
  List<Group> groups(Dimension dimension) throws IOException {
    var values = new TreeSet<String>();
    values.addAll(now.by(dimension).rows().keySet());
    values.addAll(previous.by(dimension).rows().keySet());
    values.addAll(yearBefore.by(dimension).rows().keySet());
    long all = now.directives().count();
    var groups = new ArrayList<Group>();
    for (var value : values) {
      var figures = compared(counts -> counts.directives(dimension, value));
      groups.add(
          new Group(
              value,
              names.name(dimension, value),
              figures,
              all == 0 ? null : (double) figures.count() / all));
    }
    groups.sort(
        Comparator.comparing((Group group) -> group.value().equals(Dimension.NONE))
            .thenComparingLong(group -> -group.directives().count())
            .thenComparing(Group::value, names.order(dimension)));
    return groups;
  }
}
