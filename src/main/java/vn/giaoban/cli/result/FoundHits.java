package vn.giaoban.cli.result;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaoban.api.Answers;
import vn.giaoban.api.AskedSearch;
import vn.giaoban.cli.option.Paging;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.export.ExportFormat;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.dimension.Names;

/// The result of `search`: one page of hits, or all hits as rows.
///
/// @param query as typed
/// @param paged whether row formats hold only the page
public record FoundHits(
    DirectiveSearcher searcher, AskedSearch asked, Names names, String query, boolean paged)
    implements Result {
  @Override
  public void print(Terminal to) throws IOException {
    var page = page();
    var hits = new HitTable(to, names);
    hits.print(request().selection().days(), page);
    new ReadingLine(to, names).print(asked, page, searcher);
    new NearTable(to).print(page.nearly());
    new FacetTable(to).print(page.facets());
  }

  @Override
  public Object json() throws IOException {
    var page = page();
    return Answers.search(
        query, request().selection().days(), page, asked.reading(page, searcher, names), names);
  }

  @Override
  public void write(ExportFormat as, Language language, OutputStream out) throws IOException {
    var export =
        new SearchExport(as, language, query, request().selection(), request().sort(), names);
    if (paged) {
      export.write(page(), out);
    } else {
      export.write(searcher, out);
    }
  }

  private SearchResult page() throws IOException {
    return Paging.answer(request().page().after(), () -> searcher.search(request()));
  }

  private SearchRequest request() {
    return asked.request();
  }
}
