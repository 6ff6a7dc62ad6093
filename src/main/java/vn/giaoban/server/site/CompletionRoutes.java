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
    var form = EditForm.of(context, editing);
    if (completions == null) {
      throw new Problem(ProblemKind.NO_COMPLETIONS, "the server knows no table of what was done");
    }
    var mark =
        new CompletionMark(
            form.required("directive"),
            form.required("textHash"),
            form.given("deadline"),
            day(form));
    form.change("/deadlines", () -> completions.write(mark, searcher, LocalDate.now(clock)));
  }

  /// The day on which it was done; null to take that back.
  private static @Nullable LocalDate day(EditForm form) {
    var text = form.given("doneOn");
    var day = text == null ? null : DateReader.day(text);
    if (text != null && day == null) {
      throw new Problem(
          ProblemKind.BAD_REQUEST, "doneOn: '%s' is no day, such as 20/11/2020".formatted(text));
    }
    return day;
  }
}
