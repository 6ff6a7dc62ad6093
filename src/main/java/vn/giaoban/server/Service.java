package vn.giaoban.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.series.CoverageAnalyzer;
import vn.giaoban.analytics.series.TrendAnalyzer;
import vn.giaoban.api.CompareParameters;
import vn.giaoban.api.CoverageParameters;
import vn.giaoban.api.DeadlineParameters;
import vn.giaoban.api.FollowUpParameters;
import vn.giaoban.api.ReportParameters;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.api.SelectionParameters;
import vn.giaoban.api.SuggestParameters;
import vn.giaoban.api.TrendParameters;
import vn.giaoban.api.Upkeep;
import vn.giaoban.ingest.Inbox;
import vn.giaoban.page.Frame;
import vn.giaoban.report.layout.SettingsFile;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Searches;
import vn.giaoban.server.site.AboutPages;
import vn.giaoban.server.site.AnalysisPages;
import vn.giaoban.server.site.CatalogRoutes;
import vn.giaoban.server.site.CompletionRoutes;
import vn.giaoban.server.site.CorrectionRoutes;
import vn.giaoban.server.site.DirectivePages;
import vn.giaoban.server.site.FileRoutes;
import vn.giaoban.server.site.NoticePageRoutes;
import vn.giaoban.server.site.Pages;
import vn.giaoban.server.site.PreferenceRoutes;
import vn.giaoban.server.site.ProblemPages;
import vn.giaoban.server.site.SearchPages;
import vn.giaoban.server.site.UploadRoutes;
import vn.giaoban.server.site.WebFiles;
import vn.giaoban.source.SourcePages;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.vocabulary.Provinces;

/// Everything that a [Server] serves.
///
/// @param corpus folder of the notices' source files
/// @param limits what reading one of them may cost
/// @param log records searches
/// @param completions table of completed directives; null if unknown
/// @param remarks what there is to say beside what the index holds
/// @param upkeep how the index is kept at the moment
/// @param editing who may change files of the corpus folder
public record Service(
    DirectiveSearcher searcher,
    Names names,
    Path corpus,
    ReadLimits limits,
    Clock clock,
    SearchLog log,
    @Nullable CompletionsFile completions,
    Remarks remarks,
    Supplier<Upkeep> upkeep,
    Editing editing) {
  /// Everything that answers requests.
  ///
  /// @param resources one for each group of routes
  record Site(List<Resource> resources, ExceptionMapping exceptions) {}

  Site site() {
    var answering = new ConditionalGet(searcher, clock);
    var files = new WebFiles();
    var pages = new Pages(searcher, names, this::remarked, files, answering, clock, editing);
    return new Site(
        resources(answering, files, pages), new ExceptionMapping(new ProblemPages(pages)));
  }

  private List<Frame.Remark> remarked() {
    return remarks.list().stream()
        .map(remark -> new Frame.Remark(remark.kind().slug(), remark.text()))
        .toList();
  }

  private List<Resource> resources(ConditionalGet answering, WebFiles files, Pages pages) {
    var parameters = new SearchParameters(names, new PeriodParser(clock));
    var selections = new SelectionParameters(names, new PeriodParser(clock));
    var followUps = new FollowUpAnalyzer(searcher);
    var searches = new Searches(searcher, names, parameters, log::keep);
    var comparing =
        new CompareRoutes(
            new ComparisonAnalyzer(searcher, names, Provinces.standard()),
            new CompareParameters(names, new PeriodParser(clock)),
            answering);
    var trends =
        new TrendRoutes(
            new TrendAnalyzer(searcher, names),
            new TrendParameters(names, new PeriodParser(clock)),
            answering);
    var deadlines =
        new DeadlineRoutes(
            searcher,
            names,
            new DeadlineParameters(names, new PeriodParser(clock)),
            answering,
            clock,
            completions);
    var followingUp =
        new FollowUpRoutes(
            followUps, names, new FollowUpParameters(names, new PeriodParser(clock)), answering);
    var coverage =
        new CoverageRoutes(
            new CoverageAnalyzer(searcher, names),
            new CoverageParameters(names, new PeriodParser(clock)),
            answering);
    return List.of(
        new DirectiveRoutes(searcher, names, searches, answering),
        new SimilarRoutes(searcher, names, answering),
        new SuggestRoutes(
            searcher, new SuggestParameters(names, new PeriodParser(clock)), answering),
        comparing,
        new NoticeRoutes(searcher, names, new SourceFiles(corpus), parameters, answering),
        new NoticePages(searcher, new SourceFiles(corpus), new SourcePages(limits)),
        new ExportRoutes(searcher, selections, new ExportMetadata(names, clock)),
        new FeedRoutes(searcher, names, selections, answering, clock),
        followingUp,
        new ReportRoutes(
            searcher,
            new Summarizer(searcher, names, followUps),
            new ReportParameters(names, new PeriodParser(clock)),
            answering,
            SettingsFile.beside(corpus),
            clock),
        deadlines,
        trends,
        coverage,
        new FileRoutes(files),
        new PreferenceRoutes(),
        new SearchPages(pages, searches, corpus),
        new AnalysisPages(pages, searches, comparing, trends, deadlines, followingUp, coverage),
        new NoticePageRoutes(pages, searcher, searches, corpus),
        new DirectivePages(pages, searcher, names),
        new AboutPages(pages, files),
        new UploadRoutes(pages, editing, new Inbox(corpus, limits)),
        new CompletionRoutes(editing, searcher, clock, completions),
        new CorrectionRoutes(pages, editing, searcher, corpus),
        new CatalogRoutes(editing, searcher, corpus),
        new StatusRoutes(answering, remarks, upkeep));
  }
}
