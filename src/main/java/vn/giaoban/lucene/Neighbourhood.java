package vn.giaoban.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;

/// Finds the previous and next hit of a given hit: looks up its own sort keys, then searches after
/// them in the order and in its reverse. Keeps no hits in between.
final class Neighbourhood {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Query query;

  /// @param query ranks by the query of the request
  /// @param limit of all searches together
  Neighbourhood(DirectoryReader reader, SearchRequest request, Query query, QueryTimeout limit)
      throws IOException {
    this.reader = reader;
    this.request = request;
    this.query = SelectionQuery.ranked(request.selection(), query);
    this.searcher = Ranking.STANDARD.over(ExitableDirectoryReader.wrap(reader, limit));
    searcher.setTimeout(limit);
  }

  /// The neighbours of a directive; null if the time limit is exceeded.
  ///
  /// @throws NotAHitException if it is not a hit
  @Nullable Neighbours of(String id) throws IOException {
    try {
      return find(id);
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return null;
    }
  }

  private @Nullable Neighbours find(String id) throws IOException {
    var itself =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .build();
    var own = first(HitOrders.of(request.sort()), null, itself);
    if (own == null) {
      if (searcher.timedOut()) {
        return null;
      }
      throw new NotAHitException(id, true);
    }
    var next = first(HitOrders.of(request.sort()), own, query);
    var previous = first(HitOrders.reversed(request.sort()), own, query);
    return searcher.timedOut() ? null : new Neighbours(id, filed(previous), filed(next));
  }

  /// The first hit of a query after `after`, or of all; null for none.
  private @Nullable FieldDoc first(Sort order, @Nullable FieldDoc after, Query asked)
      throws IOException {
    var found = searcher.search(asked, new TopFieldCollectorManager(order, 1, after, 1)).scoreDocs;
    return found.length == 0 ? null : (FieldDoc) found[0];
  }

  private @Nullable FiledDirective filed(@Nullable FieldDoc found) throws IOException {
    return found == null ? null : new Records(reader).filed(found.doc);
  }
}
