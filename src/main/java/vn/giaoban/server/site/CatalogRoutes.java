package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.ingest.table.CatalogEdit;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.source.EditedTable;

/// Declares headers of notices in the catalogue, or takes that back.
public final class CatalogRoutes implements Resource {
  private final Editing editing;
  private final DirectiveSearcher searcher;
  private final EditedTable catalog;

  /// @param corpus the folder with the catalogue
  public CatalogRoutes(Editing editing, DirectiveSearcher searcher, Path corpus) {
    this.editing = editing;
    this.searcher = searcher;
    this.catalog = new EditedTable(corpus.resolve(Catalog.FILE));
  }

  @Override
  public void addTo(Routes routes) {
    routes.change("catalog", this::declare);
  }

  private void declare(Context context) throws IOException {
    var form = EditForm.of(context, editing);
    var undone = form.given("undo");
    if (undone == null) {
      var file = file(form.required("notice"));
      var values = form.among(CatalogEdit.columns());
      form.change(
          "/coverage", () -> catalog.change(text -> List.of(CatalogEdit.of(text, file, values))));
    } else {
      form.change(
          CorrectionRoutes.PATH,
          () -> catalog.change(text -> List.of(CatalogEdit.undo(text, undone))));
    }
  }

  /// The file whose row declares a notice.
  private String file(String id) throws IOException {
    var notice = searcher.notice(id);
    if (notice == null) {
      throw new Problem(ProblemKind.BAD_REQUEST, "there is no notice " + id);
    }
    return notice.sources().getFirst().path();
  }
}
