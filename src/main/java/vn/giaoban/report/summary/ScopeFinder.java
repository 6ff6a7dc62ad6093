package vn.giaoban.report.summary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.report.summary.Scope.Days;
import vn.giaoban.report.summary.Scope.Filter;
import vn.giaoban.report.summary.Scope.Source;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryWriter;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.Provinces;

/// Determines the scope of a report.
record ScopeFinder(Names names, ItemFactory items) {
  Scope of(ReportPeriod period, Breakdown breakdown, long assessmentsLeftOut) throws IOException {
    var now = breakdown.now();
    var selection = now.selection();
    return new Scope(
        selection.query() instanceof Query.Everything ? "" : QueryWriter.write(selection.query()),
        filters(selection),
        days(period, now),
        days(period.previous(), breakdown.previous()),
        days(period.yearBefore(), breakdown.yearBefore()),
        crossesMerger(breakdown),
        assessmentsLeftOut,
        now.directives(),
        now.notices(),
        sources(now));
  }

  private static Days days(ReportPeriod days, PeriodCounts counts) throws IOException {
    return new Days(days.first(), days.last(), days.called(), counts.notices().count() > 0);
  }

  /// A merger matters only if a selected province was merged or received others.
  private static boolean crossesMerger(Breakdown breakdown) throws IOException {
    var eras = EnumSet.noneOf(Era.class);
    for (var counts : List.of(breakdown.now(), breakdown.previous(), breakdown.yearBefore())) {
      if (counts.notices().count() > 0) {
        eras.add(requireNonNull(Era.on(counts.selection().days().first())));
        eras.add(requireNonNull(Era.on(counts.selection().days().last())));
      }
    }
    var asked =
        breakdown
            .now()
            .selection()
            .filters()
            .getOrDefault(Dimension.PROVINCE, DimensionFilter.of())
            .chosen();
    return eras.size() > 1 && (asked.isEmpty() || asked.stream().anyMatch(ScopeFinder::isChanged));
  }

  private static boolean isChanged(String province) {
    var all = Provinces.standard();
    return all.bySlug(province) != null && all.partsOf(all.now(province)).size() > 1;
  }

  private List<Filter> filters(Selection selection) {
    return selection.filters().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(filter -> filter(filter.getKey(), filter.getValue()))
        .toList();
  }

  private Filter filter(Dimension dimension, DimensionFilter filter) {
    return new Filter(
        dimension.apiName(),
        named(dimension, filter.chosen()),
        named(dimension, filter.excluded()));
  }

  private List<String> named(Dimension dimension, Set<String> values) {
    return values.stream()
        .sorted(names.order(dimension))
        .map(value -> names.name(dimension, value))
        .toList();
  }

  private List<Source> sources(PeriodCounts now) throws IOException {
    var newest =
        new NoticesRequest(now.selection().ofNotices(), Page.first(Summarizer.MAX_SOURCES));
    return now.snapshot().notices(newest).notices().stream().map(items::source).toList();
  }
}
