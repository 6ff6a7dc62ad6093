package vn.giaoban.report.summary;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.analytics.deadlines.DueState;
import vn.giaoban.analytics.deadlines.ListedState;
import vn.giaoban.report.summary.Due.InMonth;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// Counts and lists directives by due date, with the deadline states as of the first day of the
/// period.
record DueDates(ItemFactory items) {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  Due of(ReportPeriod period, PeriodCounts counts) throws IOException {
    var before = counts.within(new DayRange(null, period.first().minusDays(1)));
    var known = counts.within(new DayRange(null, period.last()));
    return new Due(
        counted(counts, period, DueState.DUE),
        counted(before, period, DueState.DUE),
        counted(counts, period, DueState.LATER),
        counted(known, period.next(), DueState.DUE),
        counted(counts, period, DueState.PAST),
        counted(counts, period, DueState.NONE),
        months(counts),
        listed(
            known, asked(known.selection(), period.next(), Summarizer.MAX_UPCOMING, DueState.DUE)),
        listed(counts, fromFirst(period, counts)));
  }

  private static Figure counted(PeriodCounts counts, ReportPeriod period, DueState state)
      throws IOException {
    var request = asked(counts.selection(), period, Summarizer.MAX_DUE, null);
    return counts.finding(request.search(state)).directives();
  }

  private static DeadlinesRequest asked(
      Selection selection, ReportPeriod period, int most, @Nullable ListedState listed) {
    int days = (int) ChronoUnit.DAYS.between(period.first(), period.last());
    return new DeadlinesRequest(
        selection, Page.first(most), period.first(), true, days, listed, null);
  }

  private static List<InMonth> months(PeriodCounts counts) throws IOException {
    var months = new ArrayList<InMonth>();
    for (var month : counts.by(Dimension.DEADLINE).rows().keySet()) {
      if (MONTH.matcher(month).matches()) {
        months.add(new InMonth(month, counts.directives(Dimension.DEADLINE, month)));
      }
    }
    return months;
  }

  private static DeadlinesRequest fromFirst(ReportPeriod period, PeriodCounts counts) {
    return new DeadlinesRequest(
        counts.selection(),
        Page.first(Summarizer.MAX_DUE),
        period.first().minusDays(1),
        true,
        0,
        DueState.LATER,
        null);
  }

  private List<Item> listed(PeriodCounts counts, DeadlinesRequest request) throws IOException {
    var found = counts.snapshot().search(request.list(null));
    if (found.partial()) {
      throw new TimeLimitException(TimeLimits.SEARCH);
    }
    return found.hits().stream().map(hit -> items.item(hit.filed())).toList();
  }
}
