package vn.giaoban.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;

/// Finds the previous and next hit of a given hit: looks up its own sort keys, then searches after
/// them in the order and in its reverse. Keeps no hits in between.
final class Neighbourhood {
  private static final int ALL = Integer.MAX_VALUE;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Query query;

  /// @param query the translated query of the request
  /// @param limit of all searches together
  Neighbourhood(DirectoryReader reader, SearchRequest request, Query query, QueryTimeout limit)
      throws IOException {
    this.reader = reader;
    this.request = request;
    this.query = query;
    this.searcher = Ranking.STANDARD.over(ExitableDirectoryReader.wrap(reader, limit));
    searcher.setTimeout(limit);
  }

  /// The neighbours of a document; null if the time limit is exceeded.
  ///
  /// @throws NotAHitException if the document is not a hit
  @Nullable Neighbours of(String id, int document) throws IOException {
    try {
      return find(id, document);
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return null;
    }
  }

  private @Nullable Neighbours find(String id, int document) throws IOException {
    var own = first(HitOrders.of(request.sort()), null, document);
    if (own == null) {
      if (searcher.timedOut()) {
        return null;
      }
      throw new NotAHitException(id, true);
    }
    var next = first(HitOrders.of(request.sort()), own, ALL);
    var previous = first(HitOrders.reversed(request.sort()), own, ALL);
    return searcher.timedOut() ? null : new Neighbours(id, filed(previous), filed(next));
  }

  /// The first hit after `after`, or of all hits; null for none.
  ///
  /// @param only the only document to accept, or ALL
  private @Nullable FieldDoc first(Sort order, @Nullable FieldDoc after, int only)
      throws IOException {
    var top = new TopFieldCollectorManager(order, 1, after, Integer.MAX_VALUE);
    var hits = top.newCollector();
    var wanted = only == ALL ? hits : new Only(hits, only);
    new DrillSidewaysCollector(wanted, Restrictions.of(request.selection()), Set.of())
        .over(searcher, query);
    var found = top.reduce(List.of(hits)).scoreDocs;
    return found.length == 0 ? null : (FieldDoc) found[0];
  }

  private @Nullable FiledDirective filed(@Nullable FieldDoc found) throws IOException {
    return found == null ? null : new Records(reader).filed(found.doc);
  }

  /// Accepts a single document, with its score in the whole search.
  private static final class Only extends FilterCollector {
    private final int wanted;

    Only(Collector hits, int wanted) {
      super(hits);
      this.wanted = wanted;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(context)) {
        @Override
        public void collect(int document) throws IOException {
          if (context.docBase + document == wanted) {
            super.collect(document);
          }
        }
      };
    }
  }
}
