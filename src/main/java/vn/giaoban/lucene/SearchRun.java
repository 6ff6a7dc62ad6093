package vn.giaoban.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.Restrictions;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.lucene.suggest.SpellingOffers;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NearHit;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.query.QueryWriter;

/// One search over one generation of the index.
final class SearchRun {
  private final QueryTranslator translator;
  private final FacetLists facetLists;
  private final QueryTimeout limit;
  private final Generations.Generation generation;
  private final SearchRequest request;

  /// @param timeLimit of all its parts together, without fetching the hits
  SearchRun(
      QueryTranslator translator,
      FacetLists facetLists,
      Duration timeLimit,
      Generations.Generation generation,
      SearchRequest request) {
    this.translator = translator;
    this.facetLists = facetLists;
    this.limit = new QueryTimeoutImpl(timeLimit.toMillis());
    this.generation = generation;
    this.request = request;
  }

  /// @param after cursor of the previous page; null for the first page
  SearchResult answer(@Nullable Cursor after) throws IOException {
    var top = HitOrders.top(request, after == null ? null : after.toFieldDoc());
    var hits = top.newCollector();
    var counted =
        new DrillSidewaysCollector(
            hits, Restrictions.of(request.selection()), request.facets().dimensions());
    boolean partial = !finishes(counted, translator.directives(request.selection().query()));
    var page = top.reduce(List.of(hits));
    var neighbours = partial ? null : neighbours();
    return new SearchResult(
        generation.number(),
        counted.total(),
        counted.assessmentsLeftOut(),
        partial || (request.around() != null && neighbours == null),
        next(page),
        counted.total() == 0 && !partial ? suggestion() : null,
        hits(page),
        wantsNear(counted.total(), partial) ? near() : List.of(),
        neighbours,
        facetLists.of(counted, request));
  }

  /// Whether collecting finishes within the time limit.
  private boolean finishes(DrillSidewaysCollector collector, Query query) throws IOException {
    var searcher = Ranking.STANDARD.over(ExitableDirectoryReader.wrap(reader(), limit));
    searcher.setTimeout(limit);
    try {
      collector.over(searcher, query);
      return !searcher.timedOut();
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return false;
    }
  }

  private boolean wantsNear(long total, boolean partial) {
    return request.nearly()
        && request.sort() == Sort.RELEVANCE
        && request.page().after() == null
        && request.page().size() > 0
        && total < NearHit.BELOW
        && !partial;
  }

  private List<NearHit> near() throws IOException {
    return new NearRun(translator, reader(), request.selection(), limit).hits();
  }

  private DirectoryReader reader() {
    return generation.reader();
  }

  /// Null if not requested, or if the time limit is exceeded.
  private @Nullable Neighbours neighbours() throws IOException {
    var id = request.around();
    if (id == null) {
      return null;
    }
    var place = new Records(reader()).placeOfDirective(id);
    if (place == null) {
      throw new NotAHitException(id, false);
    }
    var query = translator.directives(request.selection().query());
    return new Neighbourhood(reader(), request, query, limit).of(id, place);
  }

  private @Nullable String next(TopFieldDocs page) {
    if (request.page().size() == 0 || page.scoreDocs.length <= request.page().size()) {
      return null;
    }
    var last = (FieldDoc) page.scoreDocs[request.page().size() - 1];
    return Cursor.after(last, request, generation.number()).write();
  }

  /// The most likely respelling with hits; null for none.
  private @Nullable String suggestion() throws IOException {
    for (var wording : new SpellingOffers(reader(), limit).wordings(request.selection().query())) {
      if (limit.shouldExit()) {
        return null;
      }
      if (has(request.selection().asking(wording))) {
        return QueryWriter.write(wording);
      }
    }
    return null;
  }

  private boolean has(Selection asked) throws IOException {
    var searcher = new IndexSearcher(reader());
    searcher.setTimeout(limit);
    var query = translator.directives(asked.query());
    return searcher.search(SelectionQuery.directives(asked, query), 1).scoreDocs.length > 0;
  }

  private List<Hit> hits(TopFieldDocs page) throws IOException {
    var searcher = new IndexSearcher(reader());
    var highlighter = new Highlighter(searcher, translator.naming(request.selection().query()));
    var explanations = request.explain() ? new Explanations(reader()) : null;
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < Math.min(request.page().size(), page.scoreDocs.length); i++) {
      hits.add(hit((FieldDoc) page.scoreDocs[i], highlighter, explanations));
    }
    return hits;
  }

  private Hit hit(FieldDoc found, Highlighter highlighter, @Nullable Explanations explanations)
      throws IOException {
    var filed = new Records(reader()).filed(found.doc);
    var matched = highlighter.matched(found.doc, filed.directive());
    return new Hit(
        filed.directive(),
        filed.notice(),
        score(found, request),
        matched.text(),
        matched.section(),
        explanations == null ? List.of() : explanations.of(found.doc, matched));
  }

  /// The score; 0 unless sorted by relevance.
  static double score(FieldDoc found, SearchRequest request) {
    return request.sort() == Sort.RELEVANCE && found.fields[0] instanceof Float score ? score : 0;
  }
}
