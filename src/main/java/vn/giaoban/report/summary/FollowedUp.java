package vn.giaoban.report.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Directives that the same body issued more than once, at least once in the period.
///
/// @param total number of such directives
/// @param address where all of them are listed, such as `/api/v1/followups?topic=ocop`
/// @param listed those issued most often first, at most [Summarizer#MAX_FOLLOWED]
public record FollowedUp(int total, String address, List<Followed> listed) {
  public FollowedUp {
    listed = List.copyOf(listed);
  }

  /// A directive and all times it was issued, inside and outside the period.
  ///
  /// @param times how often it was issued
  /// @param issued the search that finds all of them; null if no single address can name them
  /// @param months calendar months from the first to the last time
  /// @param putOff how often its deadline was postponed
  /// @param putOffDays days of all postponements together
  /// @param latest the newest wording
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
