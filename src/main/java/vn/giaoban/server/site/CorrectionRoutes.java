package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.ingest.table.CatalogEntry;
import vn.giaoban.ingest.table.CorrectionEdit;
import vn.giaoban.ingest.table.Corrections;
import vn.giaoban.page.CorrectionsPage;
import vn.giaoban.page.Frame.Section;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.EditedTable;

/// Corrects directives in the table of corrections, takes that back, and lists all corrections.
public final class CorrectionRoutes implements Resource {
  static final String PATH = "/corrections";

  private final Pages pages;
  private final Editing editing;
  private final DirectiveSearcher searcher;
  private final Path corpus;
  private final EditedTable table;
  private final EditedTable catalog;

  /// @param corpus the folder with the table
  public CorrectionRoutes(Pages pages, Editing editing, DirectiveSearcher searcher, Path corpus) {
    this.pages = pages;
    this.editing = editing;
    this.searcher = searcher;
    this.corpus = corpus;
    this.table = new EditedTable(corpus.resolve(Corrections.FILE));
    this.catalog = new EditedTable(corpus.resolve(Catalog.FILE));
  }

  @Override
  public void addTo(Routes routes) {
    routes.read(PATH, this::list);
    routes.change("corrections", this::correct);
  }

  private void list(Context context) throws IOException {
    Requests.nothing(context);
    pages.write(
        context,
        Section.OTHER,
        "corrections",
        pages.state(context, table) + " " + pages.state(context, catalog),
        frame -> CorrectionsPage.of(frame, Corrections.in(corpus), CatalogEntry.in(corpus)));
  }

  private void correct(Context context) throws IOException {
    var form = EditForm.of(context, editing);
    var directive = form.required("directive");
    var textHash = form.required("textHash");
    var undone = form.given("undo");
    form.change(
        PATH,
        () -> {
          var edits =
              undone == null
                  ? edit(directive, textHash).set(form.among(CorrectionEdit.fields()))
                  : List.of(CorrectionEdit.undo(directive, textHash, undone));
          table.change(_ -> edits);
        });
  }

  private CorrectionEdit edit(String id, String textHash) throws IOException {
    var filed = searcher.directive(id);
    var notice = filed == null ? null : searcher.notice(filed.notice().id());
    if (filed == null || notice == null || !filed.directive().textHash().equals(textHash)) {
      throw new IllegalArgumentException("there is no directive %s of that text".formatted(id));
    }
    return new CorrectionEdit(filed.directive(), notice.directives());
  }
}
