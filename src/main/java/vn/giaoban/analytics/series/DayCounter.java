package vn.giaoban.analytics.series;

import java.io.IOException;
import java.util.Map;
import vn.giaoban.analytics.Scopes;
import vn.giaoban.analytics.Snapshot;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// Counts by day, on all days.
record DayCounter(Snapshot snapshot) {
  private static final Axis DAY = new Axis.Day();

  /// Counts of the records of a selection.
  CountsByDay of(Selection selection) throws IOException {
    return CountsByDay.of(snapshot.count(selection.within(DayRange.ALWAYS), new Count.By(DAY)));
  }

  /// The same for each value of a dimension.
  Map<String, CountsByDay> of(Selection selection, Dimension dimension) throws IOException {
    return CountsByDay.ofRows(
        snapshot.count(
            selection.within(DayRange.ALWAYS), new Count.Crossed(new Axis.Of(dimension), DAY)));
  }

  /// Counts of the notices that pass the notice filters.
  CountsByDay met(Selection selection) throws IOException {
    return CountsByDay.of(snapshot.count(Scopes.meetings(selection), new Count.Notices(DAY, null)));
  }

  /// The same for each value of a dimension.
  Map<String, CountsByDay> met(Selection selection, Dimension dimension) throws IOException {
    return CountsByDay.ofRows(
        snapshot.count(Scopes.meetings(selection), new Count.Notices(new Axis.Of(dimension), DAY)));
  }
}
