package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.giaoban.page.Frame;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.page.PageWording;
import vn.giaoban.page.Templates;
import vn.giaoban.page.Theme;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.source.EditedTable;

/// Writes pages of HTML in the language and the colours that their reader chose.
///
/// Safe for any number of threads.
public final class Pages {
  private static final String TYPE = "text/html; charset=utf-8";

  private final DirectiveSearcher searcher;
  private final Names names;
  private final Supplier<List<Frame.Remark>> remarks;
  private final WebFiles files;
  private final ConditionalGet answering;
  private final Clock clock;
  private final Editing editing;
  private final Templates templates = new Templates();

  /// Distinguishes the pages of one run of the program from those of another.
  private final Instant started;

  public Pages(
      DirectiveSearcher searcher,
      Names names,
      Supplier<List<Frame.Remark>> remarks,
      WebFiles files,
      ConditionalGet answering,
      Clock clock,
      Editing editing) {
    this.searcher = searcher;
    this.names = names;
    this.remarks = remarks;
    this.files = files;
    this.answering = answering;
    this.clock = clock.withZone(Vietnam.ZONE);
    this.started = clock.instant();
    this.editing = editing;
  }

  /// Makes the model of a page that may not be needed.
  interface Maker {
    Object page(Frame frame) throws IOException;
  }

  /// Writes a page, or 304 to a reader who has it.
  ///
  /// @param template its name
  void write(Context context, Section section, String template, Maker maker) throws IOException {
    write(context, section, template, "", maker);
  }

  /// The same for a page that depends on more than the index.
  ///
  /// @param state identifies what else it depends on
  void write(Context context, Section section, String template, String state, Maker maker)
      throws IOException {
    var frame = frame(context, section);
    var grounds =
        "%s %s %s %s %s %b %s"
            .formatted(
                started,
                frame.assets(),
                frame.wording().language(),
                frame.theme(),
                frame.remarks(),
                frame.token() != null,
                state);
    if (!answering.isKnownToCaller(context, frame.status(), grounds)) {
      write(context, template, maker.page(frame));
    }
  }

  void write(Context context, String template, Object page) {
    context.header("Vary", "Accept-Encoding, Cookie").contentType(TYPE);
    ConditionalGet.text(context, templates.render(template, page));
  }

  /// Identifies the state of a table, which only those see who may change it.
  String state(Context context, EditedTable table) throws IOException {
    return editing.token(context) == null ? "" : table.version();
  }

  Frame frame(Context context, Section section) throws IOException {
    return frame(context, section, searcher.status());
  }

  private Frame frame(Context context, Section section, IndexStatus status) {
    var query = context.queryString();
    return new Frame(
        PageWording.in(PreferenceRoutes.language(context)),
        theme(context),
        section,
        query == null ? context.path() : context.path() + "?" + query,
        files.folder(),
        status,
        remarks.get(),
        names,
        LocalDate.now(clock),
        editing.token(context));
  }

  private static Theme theme(Context context) {
    var chosen = Theme.ofTag(context.cookie(PreferenceRoutes.THEME));
    return chosen == null ? Theme.AUTO : chosen;
  }
}
