package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Directives that a body issued again, at least once in the period.
///
/// @param total how many there are
/// @param listed those issued most often first, at most [Summarizer#MAX_FOLLOWED]
public record FollowedUp(int total, List<Followed> listed) {
  public FollowedUp {
    listed = List.copyOf(listed);
  }

  /// A directive issued again, in the period or outside it.
  ///
  /// @param times how often in all
  /// @param issued the search that finds all of them; null where one address cannot name them
  /// @param months calendar months from the first to the last time
  /// @param putOff how often the deadline was set later
  /// @param putOffDays by how many days together
  /// @param latest as last worded
  public record Followed(
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int times,
      @Nullable Figure issued,
      int months,
      int putOff,
      int putOffDays,
      Item latest) {}
}
