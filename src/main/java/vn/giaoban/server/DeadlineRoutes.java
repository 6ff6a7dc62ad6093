package vn.giaoban.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.Completions;
import vn.giaoban.analytics.CompletionsFile;
import vn.giaoban.analytics.Deadlines;
import vn.giaoban.analytics.DeadlinesRequest;
import vn.giaoban.report.CalendarWriter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Names;

/// Deadlines: counted and listed, and as a calendar to subscribe to.
final class DeadlineRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final DeadlineParameters parameters;
  private final Answering answering;
  private final Clock clock;
  private final @Nullable CompletionsFile completions;

  /// @param completions null where none are known
  DeadlineRoutes(
      DirectiveSearcher searcher,
      Names names,
      DeadlineParameters parameters,
      Answering answering,
      Clock clock,
      @Nullable CompletionsFile completions) {
    this.searcher = searcher;
    this.names = names;
    this.parameters = parameters;
    this.answering = answering;
    this.clock = clock.withZone(Answering.VIETNAM);
    this.completions = completions;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/deadlines", this::deadlines);
    routes.read("/api/v1/deadlines.ics", this::calendar);
  }

  private void deadlines(Context context) throws IOException {
    answering.json(
        context,
        completions == null ? "" : completions.version(),
        _ -> {
          var given = Given.in(context);
          var request = parameters.read(given);
          var known = completions();
          var found = deadlines(request, known);
          if (found.list().partial()) {
            Answering.keepNowhere(context);
          }
          return DeadlineAnswers.of(given.single("q", ""), found, known, names);
        });
  }

  private @Nullable Completions completions() throws IOException {
    return completions == null ? null : completions.read(searcher, LocalDate.now(clock));
  }

  private Deadlines deadlines(DeadlinesRequest request, @Nullable Completions known)
      throws IOException {
    try {
      return Deadlines.of(searcher, request, known);
    } catch (IllegalArgumentException e) {
      if (request.selection().after() == null) {
        throw e;
      }
      throw ParameterException.badCursor();
    }
  }

  private void calendar(Context context) throws IOException {
    if (answering.isKnownToCaller(context, searcher.status())) {
      return;
    }
    var given = Given.in(context);
    var request = parameters.readWhole(given).list();
    context
        .contentType(CalendarWriter.MEDIA_TYPE)
        .header("Content-Disposition", "inline; filename=\"giaoban-thoi-han.ics\"");
    if (context.method().equals(HandlerType.HEAD)) {
      return;
    }
    var exported = new Exporting(names, clock).exported(context, given, request);
    new Sending(context)
        .<Hit>send(
            events -> searcher.stream(request, events),
            _ -> {},
            out -> new CalendarWriter(exported, out));
  }
}
