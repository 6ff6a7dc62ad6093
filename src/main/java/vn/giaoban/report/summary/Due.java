package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Deadlines by their last day, of a directive with several the earliest one, as in
/// [vn.giaoban.analytics.DeadlinesRequest].
///
/// @param inPeriod directives of the period that fall due in it
/// @param fromBefore directives of earlier notices that fall due in it
/// @param later directives of the period that fall due after it
/// @param earlier directives of the period whose deadline lies before it
/// @param months when the directives of the period fall due, each deadline by itself
/// @param listed those due in the period or later, the first ones first, at most
///   [Summarizer#MAX_DUE]
public record Due(
    Figure inPeriod,
    Figure fromBefore,
    Figure later,
    Figure earlier,
    Figure none,
    List<InMonth> months,
    List<Item> listed) {
  public Due {
    months = List.copyOf(months);
    listed = List.copyOf(listed);
  }

  /// The directives due in a month, such as `2020-08`.
  public record InMonth(String month, Figure directives) {}
}
