package vn.giaoban.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchRequest;

/// Every hit of a search in its order, page by page.
final class HitStream {
  private final DirectoryReader reader;
  private final Query query;
  private final SearchRequest request;

  /// @param query what matches the request's own
  HitStream(DirectoryReader reader, Query query, SearchRequest request) {
    this.reader = reader;
    this.query = query;
    this.request = request.limitedTo(SearchRequest.MAX_SIZE);
  }

  void forEach(Consumer<Hit> each) throws IOException {
    var searcher = Ranking.STANDARD.over(reader);
    var restrictions = Restrictions.of(request);
    FieldDoc after = null;
    do {
      var top = Orders.top(request, after);
      var hits = top.newCollector();
      new SidewaysCollector(hits, restrictions, Set.of()).over(searcher, query);
      after = hand(top.reduce(List.of(hits)), each);
    } while (after != null);
  }

  /// The last hit of the page; null after the last page.
  private @Nullable FieldDoc hand(TopFieldDocs page, Consumer<Hit> each) throws IOException {
    for (var found : page.scoreDocs) {
      each.accept(hit((FieldDoc) found));
    }
    int length = page.scoreDocs.length;
    return length <= SearchRequest.MAX_SIZE ? null : (FieldDoc) page.scoreDocs[length - 1];
  }

  private Hit hit(FieldDoc found) throws IOException {
    var filed = new Records(reader).filed(found.doc);
    var score = SearchRun.score(found, request);
    return new Hit(filed.directive(), filed.notice(), score, List.of(), List.of(), List.of());
  }
}
