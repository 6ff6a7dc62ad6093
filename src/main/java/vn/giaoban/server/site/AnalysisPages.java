package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.series.CoverageAnalyzer;
import vn.giaoban.analytics.series.TrendAnalyzer;
import vn.giaoban.api.CompareParameters;
import vn.giaoban.api.CoverageParameters;
import vn.giaoban.api.FollowUpAnswers;
import vn.giaoban.api.FollowUpParameters;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.TrendParameters;
import vn.giaoban.notice.Period;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.PageAddress;
import vn.giaoban.page.analysis.Analysis;
import vn.giaoban.page.analysis.ComparePage;
import vn.giaoban.page.analysis.CoveragePage;
import vn.giaoban.page.analysis.DeadlinesPage;
import vn.giaoban.page.analysis.FollowUpsPage;
import vn.giaoban.page.analysis.ReportPage;
import vn.giaoban.page.analysis.TrendPage;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.Searches;

/// The pages of analytics, which show what the interface answers to the same parameters.
public final class AnalysisPages implements Resource {
  private final Pages pages;
  private final Searches searches;
  private final Analytics analytics;

  /// What computes the answers, with the readers of their parameters.
  public record Analytics(
      ComparisonAnalyzer comparisons,
      CompareParameters compared,
      TrendAnalyzer trends,
      TrendParameters trended,
      FollowUpAnalyzer followUps,
      FollowUpParameters followed,
      CoverageAnalyzer coverages,
      CoverageParameters covered,
      DeadlineAnswering deadlines) {}

  public AnalysisPages(Pages pages, Searches searches, Analytics analytics) {
    this.pages = pages;
    this.searches = searches;
    this.analytics = analytics;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute(Section.COMPARE.path(), this::compare);
    routes.read(Section.TREND.path(), this::trend);
    routes.read(Section.DEADLINES.path(), this::deadlines);
    routes.compute(Section.FOLLOWUPS.path(), this::followUps);
    routes.read(Section.COVERAGE.path(), this::coverage);
    routes.read(Section.REPORT.path(), this::report);
  }

  private static PageAddress address(Context context, Set<String> own) {
    return PageAddress.ofAnalysis(Requests.parameters(context).values(), own);
  }

  /// The parameters of an address as the interface takes them.
  private static QueryParameters given(PageAddress address) {
    return new QueryParameters(address.forInterface());
  }

  private void compare(Context context) throws IOException {
    var address = address(context, ComparePage.OWN);
    pages.write(
        context,
        Section.COMPARE,
        "compare",
        frame -> {
          var request = analytics.compared().read(given(address));
          return new ComparePage(
              new Analysis(frame, address, request.selection().days()),
              analytics.comparisons().analyze(request));
        });
  }

  private void trend(Context context) throws IOException {
    var address = address(context, TrendPage.OWN);
    pages.write(
        context,
        Section.TREND,
        "trend",
        frame -> {
          var request = analytics.trended().read(given(address));
          return new TrendPage(
              new Analysis(frame, address, request.selection().days()),
              analytics.trends().analyze(request));
        });
  }

  private void deadlines(Context context) throws IOException {
    var address = address(context, DeadlinesPage.OWN);
    pages.write(
        context,
        Section.DEADLINES,
        "deadlines",
        analytics.deadlines().version(),
        frame -> {
          var answer = analytics.deadlines().answer(context, given(address));
          return new DeadlinesPage(new Analysis(frame, address, answer.days()), answer);
        });
  }

  private void followUps(Context context) throws IOException {
    var address = address(context, FollowUpsPage.OWN);
    pages.write(
        context,
        Section.FOLLOWUPS,
        "followups",
        frame -> {
          var request = analytics.followed().read(given(address));
          var found = analytics.followUps().analyze(request);
          return new FollowUpsPage(
              new Analysis(frame, address, request.selection().days()),
              FollowUpAnswers.list(address.single("q", ""), request, found, frame.names()));
        });
  }

  /// Coverage is of notices, so it has no query.
  private void coverage(Context context) throws IOException {
    var address = address(context, CoveragePage.OWN).ofNotices();
    pages.write(
        context,
        Section.COVERAGE,
        "coverage",
        frame -> {
          var request = analytics.covered().read(given(address));
          return CoveragePage.of(
              new Analysis(frame, address, request.selection().days()),
              analytics.coverages().analyze(request));
        });
  }

  private void report(Context context) throws IOException {
    var address = address(context, ReportPage.OWN);
    pages.write(context, Section.REPORT, "report", frame -> reportPage(address, frame));
  }

  private ReportPage reportPage(PageAddress address, Frame frame) throws IOException {
    var undated = address.search().without("period").without("from").without("to");
    var periods = periods(counts(undated, Dimension.DATE), frame);
    var asked = address.single("of", periods.getFirst());
    var about = undated.with("period", asked);
    long found = searches.total(Searches.parameters(about, List.of()));
    var others = Stream.concat(Stream.of(asked), periods.stream()).distinct().toList();
    return new ReportPage(
        new Analysis(frame, address, null),
        asked.equals(periods.getFirst()) ? periods : others,
        new ReportPage.Found(found, about.link()));
  }

  /// The quarters and years with directives, the latest first; the last quarter where there are
  /// none.
  private static List<String> periods(List<FacetCount> dates, Frame frame) {
    var periods =
        dates.stream()
            .map(FacetCount::value)
            .filter(value -> value.matches("\\d{4}(-Q[1-4])?"))
            .sorted((a, b) -> b.compareTo(a))
            .toList();
    return periods.isEmpty()
        ? List.of(Period.Quarter.of(frame.today().minusMonths(3)).toString())
        : periods;
  }

  /// The values of a dimension in a search.
  private List<FacetCount> counts(PageAddress search, Dimension dimension) throws IOException {
    var given = new LinkedHashMap<>(search.forInterface());
    given.put("size", List.of("0"));
    given.put("facets", List.of(dimension.apiName()));
    return searches
        .unrecorded(new QueryParameters(given))
        .facets()
        .getOrDefault(dimension.apiName(), List.of());
  }
}
