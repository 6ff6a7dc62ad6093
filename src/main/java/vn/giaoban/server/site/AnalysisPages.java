package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.analytics.series.Trend;
import vn.giaoban.api.DeadlineAnswers;
import vn.giaoban.api.FollowUpAnswers;
import vn.giaoban.api.QueryParameters;
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
import vn.giaoban.search.period.DayRange;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.Searches;

/// The pages of analytics, which show what the interface answers to the same parameters.
public final class AnalysisPages implements Resource {
  private final Pages pages;
  private final Searches searches;
  private final Answering<Comparison> comparing;
  private final Answering<Trend> trends;
  private final Answering<DeadlineAnswers.Answer> deadlines;
  private final Answering<FollowUpAnswers.Page> followUps;
  private final Answering<Coverage> coverage;

  public AnalysisPages(
      Pages pages,
      Searches searches,
      Answering<Comparison> comparing,
      Answering<Trend> trends,
      Answering<DeadlineAnswers.Answer> deadlines,
      Answering<FollowUpAnswers.Page> followUps,
      Answering<Coverage> coverage) {
    this.pages = pages;
    this.searches = searches;
    this.comparing = comparing;
    this.trends = trends;
    this.deadlines = deadlines;
    this.followUps = followUps;
    this.coverage = coverage;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute(Section.COMPARE.path(), this::compare);
    routes.read(Section.TREND.path(), this::trend);
    routes.read(Section.DEADLINES.path(), this::due);
    routes.compute(Section.FOLLOWUPS.path(), this::followUps);
    routes.read(Section.COVERAGE.path(), this::coverage);
    routes.read(Section.REPORT.path(), this::report);
  }

  /// Makes the model of a page of an answer.
  private interface Maker<T> {
    Object page(Analysis analysis, T answer) throws IOException;
  }

  private <T> void write(
      Context context,
      Section section,
      PageAddress address,
      Answering<T> answering,
      Function<T, @Nullable DayRange> days,
      Maker<T> maker)
      throws IOException {
    pages.write(
        context,
        section,
        section.template(),
        answering.version(),
        frame -> {
          var answer = answering.answer(context, new QueryParameters(address.forInterface()));
          return maker.page(new Analysis(frame, address, days.apply(answer)), answer);
        });
  }

  private static PageAddress address(Context context, Set<String> own) {
    return PageAddress.ofAnalysis(Requests.parameters(context).values(), own);
  }

  private void compare(Context context) throws IOException {
    var address = address(context, ComparePage.OWN);
    write(
        context,
        Section.COMPARE,
        address,
        comparing,
        Comparison::days,
        (analysis, answer) -> new ComparePage(analysis, answer, groups(address, answer)));
  }

  /// The groups that there are in a search, whichever are shown.
  private List<String> groups(PageAddress address, Comparison answer) throws IOException {
    return counts(address.search(), Dimension.of(answer.by())).stream()
        .map(FacetCount::value)
        .toList();
  }

  private void trend(Context context) throws IOException {
    var address = TrendPage.address(address(context, TrendPage.OWN));
    write(context, Section.TREND, address, trends, Trend::days, TrendPage::new);
  }

  private void due(Context context) throws IOException {
    var address = address(context, DeadlinesPage.OWN);
    write(
        context,
        Section.DEADLINES,
        address,
        deadlines,
        DeadlineAnswers.Answer::days,
        DeadlinesPage::new);
  }

  private void followUps(Context context) throws IOException {
    var address = address(context, FollowUpsPage.OWN);
    write(
        context,
        Section.FOLLOWUPS,
        address,
        followUps,
        FollowUpAnswers.Page::days,
        FollowUpsPage::new);
  }

  /// Coverage is of notices, so it has no query.
  private void coverage(Context context) throws IOException {
    var address = address(context, CoveragePage.OWN).ofNotices();
    write(context, Section.COVERAGE, address, coverage, Coverage::days, CoveragePage::of);
  }

  private void report(Context context) throws IOException {
    var address = ReportPage.address(address(context, ReportPage.OWN));
    pages.write(
        context, Section.REPORT, Section.REPORT.template(), frame -> reportPage(address, frame));
  }

  private ReportPage reportPage(PageAddress address, Frame frame) throws IOException {
    var periods = periods(counts(address.search(), Dimension.DATE), frame);
    var about = address.search().with("period", address.single("of", periods.getFirst()));
    long found = searches.total(Searches.parameters(about, List.of()));
    return new ReportPage(
        new Analysis(frame, address, null), periods, new ReportPage.Found(found, about.link()));
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
    var given = Searches.parameters(search.and("size", "0"), List.of(dimension));
    return searches.unrecorded(given).facets().getOrDefault(dimension.apiName(), List.of());
  }
}
