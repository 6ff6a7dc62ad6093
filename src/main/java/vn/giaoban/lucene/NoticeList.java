package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.NoticeDocuments;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.NoticesRequest;

/// Pages through the notices of a generation, newest first, undated ones last; ties are sorted by
/// id.
record NoticeList(Generations.Generation generation) {
  private static final Sort ORDER =
      new Sort(
          HitOrders.days(Fields.DAY, true), new SortField(Fields.ORDER, SortField.Type.STRING));

  /// @param after cursor of the previous page; null for the first page
  NoticesPage page(NoticesRequest request, @Nullable NoticeCursor after) throws IOException {
    var searcher = new IndexSearcher(generation.reader());
    var query = SelectionQuery.notices(request);
    int size = request.page().size();
    var found = found(searcher, query, size, after);
    int length = Math.min(size, found.scoreDocs.length);
    var next =
        length == 0 || found.scoreDocs.length == length
            ? null
            : NoticeCursor.after(
                    (FieldDoc) found.scoreDocs[length - 1], request, generation.number())
                .write();
    return new NoticesPage(
        generation.number(), searcher.count(query), next, headers(searcher, found, length));
  }

  /// Fetches one notice more than wanted, which tells whether there is a next page.
  private static TopFieldDocs found(
      IndexSearcher searcher, Query query, int size, @Nullable NoticeCursor after)
      throws IOException {
    var start = after == null ? null : after.toFieldDoc();
    return searcher.search(
        query, new TopFieldCollectorManager(ORDER, size + 1, start, Integer.MAX_VALUE));
  }

  private static List<NoticeHeader> headers(IndexSearcher searcher, TopFieldDocs found, int length)
      throws IOException {
    var stored = searcher.storedFields();
    var headers = new ArrayList<NoticeHeader>();
    for (int i = 0; i < length; i++) {
      var document = stored.document(found.scoreDocs[i].doc, Set.of(Fields.HEADER));
      headers.add(NoticeDocuments.header(document));
    }
    return headers;
  }
}
