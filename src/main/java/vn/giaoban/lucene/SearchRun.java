package vn.giaoban.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.count.FacetCounter;
import vn.giaoban.lucene.count.OneCollector;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.SelectionQuery;
import vn.giaoban.lucene.suggest.SpellingCorrector;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.query.QueryWriter;

/// One search over one generation of the index.
final class SearchRun {
  /// The part of the time limit for finding, in percent; the rest is for ranking.
  private static final int FINDING = 75;

  private final QueryTranslator translator;
  private final FacetCounter counter;
  private final FacetLists facetLists;
  private final QueryTimeout part;
  private final QueryTimeout limit;
  private final Generations.Generation generation;
  private final SearchRequest request;
  private final SpellingCorrector spelling;

  /// @param timeLimit of all its parts together, without fetching the hits
  SearchRun(
      QueryTranslator translator,
      FacetCounter counter,
      FacetLists facetLists,
      Duration timeLimit,
      Generations.Generation generation,
      SearchRequest request) {
    this.translator = translator;
    this.counter = counter;
    this.facetLists = facetLists;
    this.part = new QueryTimeoutImpl(timeLimit.multipliedBy(FINDING).dividedBy(100).toMillis());
    this.limit = new QueryTimeoutImpl(timeLimit.toMillis());
    this.generation = generation;
    this.request = request;
    this.spelling = new SpellingCorrector(request.selection().query(), reader(), limit);
  }

  /// @param after cursor of the previous page; null for the first page
  SearchResult answer(@Nullable Cursor after) throws IOException {
    var selection = request.selection();
    var found =
        counter.find(
            searcher(part),
            reader(),
            selection,
            translator.finding(selection.query()),
            request.facets().dimensions());
    var ranked = ranked(found, after == null ? null : after.toFieldDoc());
    boolean partial = found.partial() || ranked.partial();
    var page = ranked.page();
    long total = found.tally().total();
    var near = request.looksNear(total, partial) ? near() : NearRun.Found.NOTHING;
    var neighbours = partial ? null : neighbours();
    return new SearchResult(
        generation.number(),
        total,
        found.tally().assessmentsLeftOut(),
        partial || near.partial() || (request.around() != null && neighbours == null),
        next(page),
        total == 0 && !partial ? suggestion() : null,
        hits(page),
        near.hits(),
        neighbours,
        facetLists.of(found.tally(), request));
  }

  /// A page of hits.
  ///
  /// @param partial whether the time limit was exceeded, so that others may be better
  private record Ranked(TopFieldDocs page, boolean partial) {}

  /// Ranks the hits that were found.
  private Ranked ranked(FacetCounter.Found found, @Nullable FieldDoc after) throws IOException {
    var top = HitOrders.top(request, after, found.tally().total());
    var hits = top.newCollector();
    if (request.page().size() == 0 || found.tally().total() == 0) {
      return new Ranked(top.reduce(List.of(hits)), false);
    }
    var query =
        new BooleanQuery.Builder()
            .add(translator.ranking(request.selection().query()), Occur.MUST)
            .add(found.hits(), Occur.FILTER)
            .build();
    var searcher = searcher(limit);
    try {
      searcher.search(query, new OneCollector<>(hits));
      return new Ranked(top.reduce(List.of(hits)), searcher.timedOut());
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return new Ranked(top.reduce(List.of(hits)), true);
    }
  }

  private IndexSearcher searcher(QueryTimeout timeout) throws IOException {
    var searcher = Ranking.STANDARD.over(ExitableDirectoryReader.wrap(reader(), timeout));
    searcher.setTimeout(timeout);
    return searcher;
  }

  private NearRun.Found near() throws IOException {
    return new NearRun(
            translator, spelling::ofWords, generation.records(), request.selection(), limit)
        .find();
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
    if (generation.records().placeOfDirective(id) == null) {
      throw new NotAHitException(id, false);
    }
    var query = translator.ranking(request.selection().query());
    return new Neighbourhood(reader(), request, query, limit).of(id);
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
    for (var wording : spelling.wordings()) {
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
    var query = translator.finding(asked.query());
    return searcher.search(SelectionQuery.directives(asked, query), 1).scoreDocs.length > 0;
  }

  private List<Hit> hits(TopFieldDocs page) throws IOException {
    var searcher = new IndexSearcher(reader());
    var query = request.selection().query();
    // The loosest reading of a word matches wherever the others do; only reasons tell them apart.
    var highlighter =
        new Highlighter(
            searcher, request.explain() ? translator.naming(query) : translator.finding(query));
    var explanations = request.explain() ? new Explanations(reader()) : null;
    var filed = generation.records().filing();
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < Math.min(request.page().size(), page.scoreDocs.length); i++) {
      var found = (FieldDoc) page.scoreDocs[i];
      hits.add(hit(found, filed.at(found.doc), highlighter, explanations));
    }
    return hits;
  }

  private Hit hit(
      FieldDoc found,
      FiledDirective filed,
      Highlighter highlighter,
      @Nullable Explanations explanations)
      throws IOException {
    var matched = highlighter.matched(found.doc, filed.directive());
    return new Hit(
        filed.directive(),
        filed.notice(),
        score(found, request),
        matched.text(),
        matched.section(),
        explanations == null
            ? List.of()
            : explanations.of(found.doc, highlighter.places(found.doc), matched));
  }

  /// The score; 0 unless sorted by relevance.
  static double score(FieldDoc found, SearchRequest request) {
    return request.sort() == Sort.RELEVANCE && found.fields[0] instanceof Float score ? score : 0;
  }
}
