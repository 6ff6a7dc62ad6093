package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.Completions;
import vn.giaoban.analytics.deadlines.Deadlines;
import vn.giaoban.analytics.deadlines.DueDirective;
import vn.giaoban.api.Answers;
import vn.giaoban.api.DeadlineAnswers;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.Alarms;
import vn.giaoban.export.CalendarWriter;
import vn.giaoban.export.DeadlineSheet;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.ExportWriter;
import vn.giaoban.export.Exported;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;

/// The result of `deadlines`: counts with a page of the list, or all directives as rows or a
/// calendar.
///
/// @param known completions table; null if unknown
/// @param query as typed
/// @param base base URL of links in a calendar; empty for none
/// @param alarms of a calendar
/// @param paged whether row formats hold only the page
public record DueResult(
    DirectiveSearcher searcher,
    Deadlines found,
    @Nullable Completions known,
    Names names,
    String query,
    String base,
    Alarms alarms,
    boolean paged)
    implements Result.Dated {
  @Override
  public void print(Terminal to) {
    new DeadlineTable(to, names).print(found, known);
  }

  @Override
  public Object json() {
    return DeadlineAnswers.of(query, found, known, names);
  }

  @Override
  public void write(ExportFormat as, Language language, OutputStream out) throws IOException {
    var sheet =
        new DeadlineSheet(found, exported("")).sheet(due -> DeadlineAnswers.listed(due, names));
    send(new DueWriter(found, known, as.writer(sheet, language, out)));
  }

  @Override
  public void writeCalendar(OutputStream out) throws IOException {
    send(
        new CalendarWriter(
            exported(base),
            alarms,
            (directive, lastDay) -> found.request().lists(directive, lastDay, known),
            out));
  }

  private Exported exported(String at) {
    return new Exported(
        query,
        directives(),
        Sort.DEADLINE,
        names,
        ZonedDateTime.now(Vietnam.ZONE),
        at,
        hit -> Answers.found(hit, names));
  }

  private Selection directives() {
    return found.request().list(known).selection();
  }

  private void send(ExportWriter<Hit> writer) throws IOException {
    if (paged) {
      SearchExport.send(found.list(), writer);
    } else {
      searcher.stream(directives(), Sort.DEADLINE, writer);
    }
    writer.finish();
  }

  /// Converts hits to directives with due states.
  private record DueWriter(
      Deadlines found, @Nullable Completions known, ExportWriter<DueDirective> writer)
      implements ExportWriter<Hit> {
    @Override
    public void begin(Totals totals) throws IOException {
      writer.begin(totals);
    }

    @Override
    public void accept(Hit hit) throws IOException {
      writer.accept(DueDirective.of(hit, found.request(), known));
    }

    @Override
    public void finish() throws IOException {
      writer.finish();
    }
  }
}
