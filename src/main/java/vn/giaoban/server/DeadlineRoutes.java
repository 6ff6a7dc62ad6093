package vn.giaoban.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.analytics.deadlines.DeadlineAnalyzer;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DeadlinesRequest;
import vn.giaoban.api.DeadlineAnswers;
import vn.giaoban.api.DeadlineParameters;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.export.CalendarWriter;
import vn.giaoban.export.DeadlineMonthsSheet;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Deadlines: counts and lists, and a calendar to subscribe to.
final class DeadlineRoutes implements Resource, Answering<DeadlineAnswers.Answer> {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final DeadlineParameters parameters;
  private final ConditionalGet answering;
  private final Clock clock;
  private final @Nullable CompletionsFile completions;

  /// @param completions null if unknown
  DeadlineRoutes(
      DirectiveSearcher searcher,
      Names names,
      DeadlineParameters parameters,
      ConditionalGet answering,
      Clock clock,
      @Nullable CompletionsFile completions) {
    this.searcher = searcher;
    this.names = names;
    this.parameters = parameters;
    this.answering = answering;
    this.clock = clock.withZone(Vietnam.ZONE);
    this.completions = completions;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/deadlines", this::deadlines);
    routes.compute("/api/v1/deadlines.ics", this::calendar);
  }

  private void deadlines(Context context) throws IOException {
    new TableResponse(answering, "lich-thoi-han")
        .write(context, this, given -> DeadlineMonthsSheet.of(deadlines(given)));
  }

  private Deadlines deadlines(QueryParameters given) throws IOException {
    var request = parameters.read(given);
    return deadlines(request, known(request));
  }

  @Override
  public DeadlineAnswers.Answer answer(Context context, QueryParameters given) throws IOException {
    var request = parameters.read(given);
    var known = known(request);
    var found = deadlines(request, known);
    if (found.list().partial()) {
      ConditionalGet.keepNowhere(context);
    }
    return DeadlineAnswers.of(given.single("q", ""), found, known, names);
  }

  @Override
  public String version() throws IOException {
    return completions == null ? "" : completions.version();
  }

  private @Nullable Completions known(DeadlinesRequest request) throws IOException {
    if (completions != null) {
      return completions.read(searcher, LocalDate.now(clock));
    }
    if (request.needsCompletions()) {
      throw new ParameterException(
          ProblemKind.NO_COMPLETIONS,
          "list",
          "list: the server knows no table of what was done (serve --completions)");
    }
    return null;
  }

  private Deadlines deadlines(DeadlinesRequest request, @Nullable Completions known)
      throws IOException {
    try {
      return new DeadlineAnalyzer(searcher, names, known).analyze(request);
    } catch (IllegalArgumentException e) {
      if (request.page().after() == null) {
        throw e;
      }
      throw ParameterException.badCursor();
    }
  }

  private void calendar(Context context) throws IOException {
    if (answering.isKnownToCaller(context, searcher.status(), version())) {
      return;
    }
    var given = Requests.parameters(context);
    var asked = parameters.readCalendar(given);
    var alarms = DeadlineParameters.alarms(given);
    var known = asked.needsCompletions() ? known(asked) : null;
    var request = asked.list(known);
    context
        .contentType(CalendarWriter.MEDIA_TYPE)
        .header("Content-Disposition", "inline; filename=\"giaoban-thoi-han.ics\"");
    if (context.method().equals(HandlerType.HEAD)) {
      return;
    }
    var exported =
        new ExportMetadata(names, clock)
            .exported(context, given, request.selection(), request.sort());
    new StreamingResponse(context)
        .<Hit>send(
            events -> searcher.stream(request.selection(), request.sort(), events),
            _ -> {},
            out ->
                new CalendarWriter(
                    exported,
                    alarms,
                    (directive, lastDay) -> asked.lists(directive, lastDay, known),
                    out));
  }
}
