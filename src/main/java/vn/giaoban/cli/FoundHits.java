package vn.giaoban.cli;

import java.io.IOException;
import java.io.OutputStream;
import vn.giaoban.report.ExportFormat;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.server.Answers;

/// The hits of a search: a page of them, or as rows every one.
///
/// @param query as typed
/// @param paged whether rows are those of the page only
record FoundHits(
    DirectiveSearcher searcher, SearchRequest request, Names names, String query, boolean paged)
    implements Result {
  @Override
  public void print(Terminal to) throws IOException {
    var page = page();
    new HitTable(to, names).print(request.days(), page);
    new FacetTable(to).print(page.facets());
  }

  @Override
  public Object json() throws IOException {
    return Answers.search(query, request.days(), page(), names);
  }

  @Override
  public void write(ExportFormat as, OutputStream out) throws IOException {
    var export = new SearchExport(as, query, request, names);
    if (paged) {
      export.write(page(), out);
    } else {
      export.write(searcher, out);
    }
  }

  private SearchResult page() throws IOException {
    return Paging.answer(request.after(), () -> searcher.search(request));
  }
}
