package vn.giaoban.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Comparer;
import vn.giaoban.analytics.CompletionsFile;
import vn.giaoban.analytics.Coverages;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.analytics.Trends;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.vocabulary.Provinces;

/// What a [Server] serves.
///
/// @param corpus the folder that the notices' sources lie in
/// @param log keeps what is searched for
/// @param completions what was done; null where that is not known
public record Service(
    DirectiveSearcher searcher,
    Names names,
    Path corpus,
    Clock clock,
    SearchLog log,
    @Nullable CompletionsFile completions) {
  /// A line for each part.
  List<Resource> resources() {
    var answering = new Answering(searcher, clock);
    var parameters = new SearchParameters(names, new PeriodParser(clock));
    var selections = new SelectionParameters(names, new PeriodParser(clock));
    var followUps = new FollowUps(searcher);
    return List.of(
        new DirectiveRoutes(searcher, names, parameters, answering, log),
        new SimilarRoutes(searcher, names, answering),
        new SuggestRoutes(
            searcher, new SuggestParameters(names, new PeriodParser(clock)), answering),
        new CompareRoutes(
            new Comparer(searcher, names, Provinces.standard()),
            new CompareParameters(names, new PeriodParser(clock)),
            answering),
        new NoticeRoutes(searcher, names, new SourceFiles(corpus), parameters, answering),
        new ExportRoutes(searcher, selections, new Exporting(names, clock)),
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
            new Trends(searcher, names),
            new TrendParameters(names, new PeriodParser(clock)),
            answering),
        new CoverageRoutes(
            new Coverages(searcher, names),
            new CoverageParameters(names, new PeriodParser(clock)),
            answering),
        new PageRoutes(new WebFiles()),
        new StatusRoutes(answering));
  }
}
