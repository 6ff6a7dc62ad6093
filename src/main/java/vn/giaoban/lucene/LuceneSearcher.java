package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FacetCount;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.Names;
import vn.giaoban.search.Neighbours;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.QueryWriter;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Sort;
import vn.giaoban.text.LinedText;

/// Answers from an index on this machine.
///
/// Safe for any number of threads.
public final class LuceneSearcher implements DirectiveSearcher {
  static {
    // The number of words in a query is not limited; the time it may take is.
    IndexSearcher.setMaxClauseCount(1 << 20);
  }

  static final Query DIRECTIVES = record(Fields.DIRECTIVE);
  private static final Query NOTICES = record(Fields.NOTICE);

  static final Duration TIME_LIMIT = Duration.ofSeconds(2);

  private final Directory directory;
  private final Generations generations;
  private final QueryTranslator translator;
  private final Names names;
  private final Duration timeLimit;

  /// @param timeLimit of a search, apart from fetching its hits
  LuceneSearcher(
      Directory directory, Names names, Synonyms synonyms, Clock clock, Duration timeLimit)
      throws IOException {
    this.directory = directory;
    this.names = names;
    this.timeLimit = timeLimit;
    this.translator = new QueryTranslator(synonyms);
    this.generations = new Generations(directory, clock);
  }

  /// Opens the index in a folder.
  ///
  /// @throws IOException where there is none, or it cannot be read
  public static LuceneSearcher open(Path folder, Names names) throws IOException {
    var directory = FSDirectory.open(folder);
    try {
      return new LuceneSearcher(
          directory, names, Synonyms.standard(), Clock.systemUTC(), TIME_LIMIT);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /// Whether there is an index in a folder.
  public static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  private static Query record(String kind) {
    return new TermQuery(new Term(Fields.RECORD, kind));
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    var cursor = request.after() == null ? null : Cursor.read(request.after(), request);
    try (var generation = generation(cursor)) {
      return answer(request, cursor, generation);
    }
  }

  private Generations.Generation generation(@Nullable Cursor cursor) throws IOException {
    if (cursor == null) {
      return generations.current();
    }
    var held = generations.numbered(cursor.generation());
    if (held != null) {
      return held;
    }
    if (cursor.sort() == Sort.RELEVANCE) {
      throw new CursorExpiredException(cursor.generation());
    }
    return generations.current();
  }

  private SearchResult answer(
      SearchRequest request, @Nullable Cursor cursor, Generations.Generation generation)
      throws IOException {
    var top = collector(request, cursor == null ? null : cursor.toFieldDoc());
    var hits = top.newCollector();
    var tally = new Tally(hits, Restrictions.of(request), request.facets());
    boolean partial = !finishes(tally, generation.reader(), matching(request));
    var page = top.reduce(List.of(hits));
    var neighbours = partial ? null : neighbours(request, generation.reader());
    return new SearchResult(
        generation.number(),
        tally.total(),
        tally.assessmentsLeftOut(),
        partial || (request.around() != null && neighbours == null),
        next(page, request, generation.number()),
        tally.total() == 0 && !partial ? suggestion(request, generation.reader()) : null,
        hits(new IndexSearcher(generation.reader()), page, request),
        neighbours,
        facets(tally, request));
  }

  /// Null where none are asked for or the time limit is hit.
  private @Nullable Neighbours neighbours(SearchRequest request, DirectoryReader reader)
      throws IOException {
    var id = request.around();
    if (id == null) {
      return null;
    }
    var place = place(reader, DIRECTIVES, new Term(Fields.ID, id));
    if (place == null) {
      throw new NotAHitException(id, false);
    }
    return new Neighbourhood(reader, request, matching(request), timeLimit).of(id, place);
  }

  /// The nearest wording that finds something; null where none does.
  private @Nullable String suggestion(SearchRequest request, DirectoryReader reader)
      throws IOException {
    for (var wording : new Suggester(reader).wordings(request.query())) {
      var asked = request.asking(wording);
      var hits = collector(asked.limitedTo(0), null).newCollector();
      var tally = new Tally(hits, Restrictions.of(asked), Set.of());
      if (finishes(tally, reader, matching(asked)) && tally.total() > 0) {
        return QueryWriter.write(wording);
      }
    }
    return null;
  }

  /// Whether everything could be looked at within the time limit.
  private boolean finishes(Tally tally, DirectoryReader reader, Query query) throws IOException {
    var limit = new QueryTimeoutImpl(timeLimit.toMillis());
    var searcher = Ranking.STANDARD.over(ExitableDirectoryReader.wrap(reader, limit));
    searcher.setTimeout(limit);
    try {
      tally.over(searcher, query);
      return !searcher.timedOut();
    } catch (ExitableDirectoryReader.ExitingReaderException _) {
      return false;
    }
  }

  /// One hit more than wanted tells whether there is a next page.
  private static TopFieldCollectorManager collector(
      SearchRequest request, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(
        Orders.of(request.sort()), request.size() + 1, after, Integer.MAX_VALUE);
  }

  private Query matching(SearchRequest request) {
    var all = new BooleanQuery.Builder();
    all.add(translator.ranking(request.query()), Occur.MUST);
    all.add(DIRECTIVES, Occur.FILTER);
    return all.build();
  }

  private static @Nullable String next(TopFieldDocs page, SearchRequest request, long generation) {
    if (request.size() == 0 || page.scoreDocs.length <= request.size()) {
      return null;
    }
    var last = (FieldDoc) page.scoreDocs[request.size() - 1];
    return Cursor.after(last, request, generation).write();
  }

  private List<Hit> hits(IndexSearcher searcher, TopFieldDocs page, SearchRequest request)
      throws IOException {
    var highlighter = new Highlighter(searcher, translator.naming(request.query()));
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < Math.min(request.size(), page.scoreDocs.length); i++) {
      hits.add(hit(searcher, (FieldDoc) page.scoreDocs[i], request, highlighter));
    }
    return hits;
  }

  private static Hit hit(
      IndexSearcher searcher, FieldDoc found, SearchRequest request, Highlighter highlighter)
      throws IOException {
    var document = searcher.storedFields().document(found.doc);
    var directive = NoticeDocuments.directive(document);
    var matched = highlighter.highlights(found.doc, directive);
    return new Hit(
        directive,
        NoticeDocuments.header(document),
        score(found, request),
        matched.text(),
        matched.section(),
        request.explain() ? matched.reasons() : List.of());
  }

  private static double score(FieldDoc found, SearchRequest request) {
    return request.sort() == Sort.RELEVANCE && found.fields[0] instanceof Float score ? score : 0;
  }

  private Map<Dimension, List<FacetCount>> facets(Tally tally, SearchRequest request)
      throws IOException {
    var facets = new EnumMap<Dimension, List<FacetCount>>(Dimension.class);
    for (var dimension : request.facets()) {
      var counts = tally.counts(dimension);
      var filter = request.filters().get(dimension);
      if (filter != null) {
        filter.chosen().forEach(value -> counts.putIfAbsent(value, 0L));
      }
      facets.put(dimension, facet(dimension, counts));
    }
    return facets;
  }

  private List<FacetCount> facet(Dimension dimension, Map<String, Long> counts) {
    var byValue = Comparator.comparing(FacetCount::value);
    boolean inOrder = dimension == Dimension.DATE || dimension == Dimension.DEADLINE;
    return counts.entrySet().stream()
        .map(
            count ->
                new FacetCount(
                    count.getKey(), names.name(dimension, count.getKey()), count.getValue()))
        .sorted(
            inOrder
                ? byValue
                : Comparator.comparingLong(FacetCount::count).reversed().thenComparing(byValue))
        .toList();
  }

  @Override
  public void stream(SearchRequest request, Consumer<Hit> each) throws IOException {
    var restrictions = Restrictions.of(request);
    try (var generation = generations.current()) {
      var searcher = Ranking.STANDARD.over(generation.reader());
      FieldDoc after = null;
      do {
        var top = collector(request.limitedTo(SearchRequest.MAX_SIZE), after);
        var hits = top.newCollector();
        new Tally(hits, restrictions, Set.of()).over(searcher, matching(request));
        after = hand(searcher, top.reduce(List.of(hits)), request, each);
      } while (after != null);
    }
  }

  /// The last hit of the page; null after the last page.
  private static @Nullable FieldDoc hand(
      IndexSearcher searcher, TopFieldDocs page, SearchRequest request, Consumer<Hit> each)
      throws IOException {
    for (var found : page.scoreDocs) {
      var document = searcher.storedFields().document(found.doc);
      each.accept(
          new Hit(
              NoticeDocuments.directive(document),
              NoticeDocuments.header(document),
              score((FieldDoc) found, request),
              List.of(),
              List.of(),
              List.of()));
    }
    int length = page.scoreDocs.length;
    return length <= SearchRequest.MAX_SIZE ? null : (FieldDoc) page.scoreDocs[length - 1];
  }

  @Override
  public @Nullable FiledDirective directive(String id) throws IOException {
    try (var generation = generations.current()) {
      var document = first(generation.reader(), DIRECTIVES, List.of(new Term(Fields.ID, id)));
      return document == null
          ? null
          : new FiledDirective(
              NoticeDocuments.directive(document), NoticeDocuments.header(document));
    }
  }

  @Override
  public @Nullable Notice notice(String id) throws IOException {
    try (var generation = generations.current()) {
      var document = noticeDocument(generation.reader(), id);
      return document == null ? null : whole(generation.reader(), document);
    }
  }

  private static Notice whole(DirectoryReader reader, Document document) throws IOException {
    var head = NoticeDocuments.stored(document).notice();
    return head.withDirectives(directives(reader, head.id()));
  }

  static List<Directive> directives(DirectoryReader reader, String noticeId) throws IOException {
    var searcher = new IndexSearcher(reader);
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.BLOCK, noticeId)), Occur.FILTER)
            .add(DIRECTIVES, Occur.FILTER)
            .build();
    var found =
        searcher.search(
            query, Math.max(1, reader.numDocs()), org.apache.lucene.search.Sort.INDEXORDER);
    var directives = new ArrayList<Directive>();
    for (var place : found.scoreDocs) {
      directives.add(NoticeDocuments.directive(searcher.storedFields().document(place.doc)));
    }
    return directives;
  }

  static @Nullable Document noticeDocument(DirectoryReader reader, String id) throws IOException {
    return first(reader, NOTICES, List.of(new Term(Fields.ID, id), new Term(Fields.ALIAS, id)));
  }

  private static @Nullable Document first(DirectoryReader reader, Query kind, List<Term> terms)
      throws IOException {
    for (var term : terms) {
      var place = place(reader, kind, term);
      if (place != null) {
        return reader.storedFields().document(place);
      }
    }
    return null;
  }

  private static @Nullable Integer place(DirectoryReader reader, Query kind, Term term)
      throws IOException {
    var query =
        new BooleanQuery.Builder()
            .add(new TermQuery(term), Occur.FILTER)
            .add(kind, Occur.FILTER)
            .build();
    var found = new IndexSearcher(reader).search(query, 1).scoreDocs;
    return found.length == 0 ? null : found[0].doc;
  }

  @Override
  public @Nullable LinedText noticeText(String id) throws IOException {
    try (var generation = generations.current()) {
      var document = noticeDocument(generation.reader(), id);
      return document == null ? null : LinedText.of(document.get(Fields.TEXT));
    }
  }

  @Override
  public List<NoticeHeader> notices() throws IOException {
    try (var generation = generations.current()) {
      var searcher = new IndexSearcher(generation.reader());
      var order =
          new org.apache.lucene.search.Sort(
              Orders.days(Fields.DAY, true), org.apache.lucene.search.SortField.FIELD_DOC);
      var found = searcher.search(NOTICES, Math.max(1, generation.reader().numDocs()), order);
      var headers = new ArrayList<NoticeHeader>();
      for (var place : found.scoreDocs) {
        headers.add(
            NoticeDocuments.header(
                searcher.storedFields().document(place.doc, Set.of(Fields.HEADER))));
      }
      return headers;
    }
  }

  @Override
  public IndexStatus status() throws IOException {
    try (var generation = generations.current()) {
      var searcher = new IndexSearcher(generation.reader());
      var notes = generation.notes();
      return new IndexStatus(
          notes.generation(),
          searcher.count(NOTICES),
          searcher.count(kind("directive")),
          searcher.count(kind("assessment")),
          notes.updatedAt(),
          notes.unreadable());
    }
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Fields.value(Dimension.KIND), Fields.valueTerm(kind)));
  }

  @Override
  public void refresh() throws IOException {
    generations.refresh();
  }

  @Override
  public void close() throws IOException {
    generations.close();
    directory.close();
  }
}
