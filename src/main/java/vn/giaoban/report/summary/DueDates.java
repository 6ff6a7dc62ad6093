package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.report.summary.QuarterlySummary.Due;
import vn.giaoban.report.summary.QuarterlySummary.DueMonth;
import vn.giaoban.report.summary.QuarterlySummary.Item;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.Sort;

/// When the directives of a period fall due, and which fall due in it.
record DueDates(Items items) {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  Due of(ReportPeriod period, PeriodCounts counts) throws IOException {
    var before = counts.within(new DayRange(null, period.first().minusDays(1)));
    var inPeriod = new Query.DeadlineRange(period.days());
    return new Due(
        counts.and(inPeriod).directives(),
        before.and(inPeriod).directives(),
        counts
            .and(new Query.DeadlineRange(new DayRange(period.last().plusDays(1), null)))
            .directives(),
        counts
            .and(new Query.DeadlineRange(new DayRange(null, period.first().minusDays(1))))
            .directives(),
        counts.directives(Dimension.DEADLINE, Dimension.NONE),
        months(counts),
        listed(period, counts));
  }

  private static List<DueMonth> months(PeriodCounts counts) throws IOException {
    var months = new ArrayList<DueMonth>();
    for (var month : counts.by(Dimension.DEADLINE).rows().keySet()) {
      if (MONTH.matcher(month).matches()) {
        months.add(new DueMonth(month, counts.directives(Dimension.DEADLINE, month)));
      }
    }
    return months;
  }

  private List<Item> listed(ReportPeriod period, PeriodCounts counts) throws IOException {
    var due = new Query.DeadlineRange(new DayRange(period.first(), null));
    var found =
        counts
            .snapshot()
            .search(
                SearchAddress.and(counts.selection(), due)
                    .sortedBy(Sort.DEADLINE)
                    .limitedTo(Summarizer.MAX_DUE));
    return found.hits().stream()
        .map(hit -> items.item(new FiledDirective(hit.directive(), hit.notice())))
        .toList();
  }
}
