package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletionMark;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.vocabulary.date.DateReader;

/// Marks directives as done, or takes that back, in the table of completions.
public final class CompletionRoutes implements Resource {
  private final Editing editing;
  private final DirectiveSearcher searcher;
  private final Clock clock;
  private final @Nullable CompletionsFile completions;

  /// @param completions null if there is none
  public CompletionRoutes(
      Editing editing,
      DirectiveSearcher searcher,
      Clock clock,
      @Nullable CompletionsFile completions) {
    this.editing = editing;
    this.searcher = searcher;
    this.clock = clock.withZone(Vietnam.ZONE);
    this.completions = completions;
  }

  @Override
  public void addTo(Routes routes) {
    routes.change("completions", this::mark);
  }

  private void mark(Context context) throws IOException {
    Requests.nothing(context);
    editing.check(context);
    if (completions == null) {
      throw new Problem(ProblemKind.NO_COMPLETIONS, "the server knows no table of what was done");
    }
    var mark =
        new CompletionMark(
            required(context, "directive"), required(context, "textHash"), day(context));
    try {
      completions.write(mark, searcher, LocalDate.now(clock));
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemKind.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
    var back = context.formParam("back");
    context
        .status(303)
        .header("Location", PreferenceRoutes.within(back == null ? "/deadlines" : back));
    context.removeHeader("Content-Type");
    context.header("Cache-Control", "no-store");
  }

  private static String required(Context context, String name) {
    var value = context.formParam(name);
    if (value == null || value.isBlank()) {
      throw new Problem(ProblemKind.BAD_REQUEST, "the request has no part '%s'".formatted(name));
    }
    return value.strip();
  }

  /// The day on which it was done; null to take that back.
  private static @Nullable LocalDate day(Context context) {
    var text = context.formParam("doneOn");
    if (text == null || text.isBlank()) {
      return null;
    }
    var day = DateReader.day(text.strip());
    if (day == null) {
      throw new Problem(
          ProblemKind.BAD_REQUEST, "doneOn: '%s' is no day, such as 20/11/2020".formatted(text));
    }
    return day;
  }
}
