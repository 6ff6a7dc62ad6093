package vn.giaoban.report.summary;

import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;

/// Counts of directives by due date. Each deadline of a directive counts, as in
/// [vn.giaoban.analytics.deadlines.DeadlinesRequest].
///
/// @param inPeriod directives of the period due within it
/// @param fromBefore directives of earlier notices due within the period
/// @param later directives of the period due after it
/// @param next directives of the period or of earlier notices due within the next period of the
///   same length
/// @param earlier directives of the period with a deadline before it
/// @param months directives of the period by month due; each deadline counts
/// @param upcoming directives of the period or of earlier notices due within the next period,
///   earliest first, at most [Summarizer#MAX_UPCOMING]
/// @param listed directives due in the period or later, earliest first, at most
///   [Summarizer#MAX_DUE]
public record Due(
    Figure inPeriod,
    Figure fromBefore,
    Figure later,
    Figure next,
    Figure earlier,
    Figure none,
    List<InMonth> months,
    List<Item> upcoming,
    List<Item> listed) {
  public Due {
    months = List.copyOf(months);
    upcoming = List.copyOf(upcoming);
    listed = List.copyOf(listed);
  }

  /// The directives due in a month, such as `2020-08`.
  public record InMonth(String month, Figure directives) {}
}
