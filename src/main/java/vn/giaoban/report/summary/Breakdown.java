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

/// The same counts in the period, in the one before and a year before.
///
/// For one thread.
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

  /// What is counted.
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

  /// A figure in each of the periods that have notices.
  Compared compared(Counting counting) throws IOException {
    return new Compared(
        figure(now, counting), figure(previous, counting), figure(yearBefore, counting));
  }

  private static @Nullable Figure figure(PeriodCounts counts, Counting counting)
      throws IOException {
    return counts.notices().count() == 0 ? null : counting.of(counts);
  }

  /// A group for each value that occurs in any of the periods: the largest now first, what has no
  /// value last.
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
            .thenComparing(Group::value));
    return groups;
  }
}
