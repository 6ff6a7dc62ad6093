package vn.giaoban.report.summary;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.analytics.series.CoverageAnalyzer;
import vn.giaoban.analytics.series.CoverageRequest;
import vn.giaoban.report.summary.Missing.Silence;
import vn.giaoban.report.summary.Missing.SilentMonth;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.vocabulary.Provinces;

/// Finds what is missing in a period: provinces without notices and records without a date,
/// province, topic or unit. A merged province is not missing after the merger; its successor is.
record MissingFinder(DirectiveSearcher searcher, Names names) {
  Missing of(ReportPeriod period, PeriodCounts counts) throws IOException {
    return new Missing(
        silences(period, counts),
        counts
            .within(DayRange.ALWAYS)
            .without(Dimension.DATE)
            .notices(Dimension.DATE, Dimension.NONE),
        counts
            .without(Dimension.PROVINCE, Dimension.PROVINCE_NOW)
            .notices(Dimension.PROVINCE, Dimension.NONE),
        counts.directives(Dimension.TOPIC, Dimension.NONE),
        counts.directives(Dimension.UNIT, Dimension.NONE),
        searcher.status().unreadable().size());
  }

  private List<Silence> silences(ReportPeriod period, PeriodCounts counts) throws IOException {
    var silences = new ArrayList<Silence>();
    for (var province : missing(period, counts).entrySet()) {
      var slug = province.getKey();
      var months = new ArrayList<SilentMonth>();
      for (var month : province.getValue()) {
        var days = counts.within(period.within(YearMonth.parse(month)));
        months.add(
            new SilentMonth(month, new Figure(0, days.noticesAddress(Dimension.PROVINCE, slug))));
      }
      silences.add(
          new Silence(
              slug,
              names.name(Dimension.PROVINCE, slug),
              counts.notices(Dimension.PROVINCE, slug),
              months));
    }
    return silences;
  }

  /// Months without notices, by province.
  private NavigableMap<String, NavigableSet<String>> missing(
      ReportPeriod period, PeriodCounts counts) throws IOException {
    var notices = counts.within(period.days()).selection().ofNotices();
    var coverage =
        new CoverageAnalyzer(searcher, names)
            .analyze(new CoverageRequest(notices, Dimension.PROVINCE, 0));
    counts.snapshot().isOf(coverage.generation());
    var missing = new TreeMap<String, NavigableSet<String>>(names.order(Dimension.PROVINCE));
    for (var province : coverage.provinces()) {
      missing.put(province.province(), new TreeSet<>(province.record().missing()));
    }
    if (!notices.filters().containsKey(Dimension.PROVINCE)) {
      successors(coverage).forEach((successor, months) -> missing.putIfAbsent(successor, months));
    }
    missing.values().removeIf(NavigableSet::isEmpty);
    return missing;
  }

  /// By successor province, the months after a merger in which a former province with notices
  /// belongs to it.
  private static NavigableMap<String, NavigableSet<String>> successors(Coverage coverage) {
    var successors = new TreeMap<String, NavigableSet<String>>();
    for (var province : coverage.provinces()) {
      for (var month : province.months()) {
        if (month.state() == Coverage.State.MERGED) {
          successors
              .computeIfAbsent(Provinces.standard().now(province.province()), _ -> new TreeSet<>())
              .add(month.month());
        }
      }
    }
    return successors;
  }
}
