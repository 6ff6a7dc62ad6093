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
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.vocabulary.Provinces;

/// Everything that a [Server] serves.
///
/// @param corpus folder of the notices' source files
/// @param log records searches
/// @param completions table of completed directives; null if unknown
/// @param remarks what there is to say beside what the index holds
/// @param upkeep how the index is kept at the moment
public record Service(
    DirectiveSearcher searcher,
    Names names,
    Path corpus,
    Clock clock,
    SearchLog log,
    @Nullable CompletionsFile completions,
    Remarks remarks,
    Supplier<Upkeep> upkeep) {
  /// One resource for each group of routes.
  List<Resource> resources() {
    var answering = new ConditionalGet(searcher, clock);
    var parameters = new SearchParameters(names, new PeriodParser(clock));
    var selections = new SelectionParameters(names, new PeriodParser(clock));
    var followUps = new FollowUpAnalyzer(searcher);
    return List.of(
        new DirectiveRoutes(searcher, names, parameters, answering, log),
        new SimilarRoutes(searcher, names, answering),
        new SuggestRoutes(
            searcher, new SuggestParameters(names, new PeriodParser(clock)), answering),
        new CompareRoutes(
            new ComparisonAnalyzer(searcher, names, Provinces.standard()),
            new CompareParameters(names, new PeriodParser(clock)),
            answering),
        new NoticeRoutes(searcher, names, new SourceFiles(corpus), parameters, answering),
        new NoticePages(searcher, new SourceFiles(corpus)),
        new ExportRoutes(searcher, selections, new ExportMetadata(names, clock)),
        new FeedRoutes(searcher, names, selections, answering, clock),
        new FollowUpRoutes(
            followUps, names, new FollowUpParameters(names, new PeriodParser(clock)), answering),
        new ReportRoutes(
            searcher,
            new Summarizer(searcher, names, followUps),
            new ReportParameters(names, new PeriodParser(clock)),
            answering,
            clock),
        new DeadlineRoutes(
            searcher,
            names,
            new DeadlineParameters(names, new PeriodParser(clock)),
            answering,
            clock,
            completions),
        new TrendRoutes(
            new TrendAnalyzer(searcher, names),
            new TrendParameters(names, new PeriodParser(clock)),
            answering),
        new CoverageRoutes(
            new CoverageAnalyzer(searcher, names),
            new CoverageParameters(names, new PeriodParser(clock)),
            answering),
        new PageRoutes(new WebFiles()),
        new StatusRoutes(answering, remarks, upkeep));
  }
}
