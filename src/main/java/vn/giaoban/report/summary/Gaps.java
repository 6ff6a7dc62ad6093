package vn.giaoban.report.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.report.summary.QuarterlySummary.Missing;
import vn.giaoban.report.summary.QuarterlySummary.Silence;
import vn.giaoban.report.summary.QuarterlySummary.SilentMonth;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.vocabulary.Provinces;

/// What a period has nothing of.
record Gaps(DirectiveSearcher searcher, Names names) {
  Missing of(ReportPeriod period, PeriodCounts counts) throws IOException {
    var always = counts.within(DayRange.ALWAYS);
    return new Missing(
        silences(period, counts, always),
        always.without(Dimension.DATE).notices(Dimension.DATE, Dimension.NONE),
        counts
            .without(Dimension.PROVINCE, Dimension.PROVINCE_NOW)
            .notices(Dimension.PROVINCE, Dimension.NONE),
        counts.directives(Dimension.TOPIC, Dimension.NONE),
        counts.directives(Dimension.UNIT, Dimension.NONE),
        searcher.status().unreadable().size());
  }

  private List<Silence> silences(ReportPeriod period, PeriodCounts counts, PeriodCounts always)
      throws IOException {
    var silences = new ArrayList<Silence>();
    for (var province : always.noticesBy(Dimension.PROVINCE, null).rows().keySet()) {
      if (!province.equals(Dimension.NONE)) {
        var months = silentMonths(province, period, counts);
        if (!months.isEmpty()) {
          silences.add(
              new Silence(
                  province,
                  names.name(Dimension.PROVINCE, province),
                  counts.notices(Dimension.PROVINCE, province),
                  months));
        }
      }
    }
    return silences;
  }

  private static List<SilentMonth> silentMonths(
      String province, ReportPeriod period, PeriodCounts counts) throws IOException {
    var crossed = counts.noticesBy(Dimension.PROVINCE, Dimension.DATE);
    var months = new ArrayList<SilentMonth>();
    for (var month : period.months()) {
      if (crossed.cell(province, month.toString()).notices() == 0
          && !Provinces.standard().isMergedAway(province, month.atDay(1))) {
        var address =
            counts.within(period.within(month)).noticesAddress(Dimension.PROVINCE, province);
        months.add(new SilentMonth(month.toString(), new Figure(0, address)));
      }
    }
    return months;
  }
}
