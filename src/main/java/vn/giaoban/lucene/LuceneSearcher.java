package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.count.BlockSearcher;
import vn.giaoban.lucene.count.Counter;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.lucene.suggest.SuggestRun;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Hit;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.search.NoticesPage;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Similar;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Sort;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestions;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.text.LinedText;

/// A searcher over an embedded Lucene index.
///
/// Safe for any number of threads.
public final class LuceneSearcher implements DirectiveSearcher {
  static {
    // The number of typed words is not limited; WordQueries limits their synonyms.
    IndexSearcher.setMaxClauseCount(1 << 20);
  }

  private static final long MAPPED_FROM_BYTES = 16 << 20;

  private final Directory directory;
  private final Generations generations;
  private final QueryTranslator translator;
  private final FacetLists facetLists;
  private final Names names;
  private final QueryParser parser;
  private final Duration timeLimit;
  private final Counter counter;

  /// @param timeLimit of a search, without fetching its hits
  LuceneSearcher(
      Directory directory, Names names, Synonyms synonyms, Clock clock, Duration timeLimit)
      throws IOException {
    this.directory = directory;
    this.facetLists = new FacetLists(names);
    this.names = names;
    this.parser = new QueryParser(names, new PeriodParser(clock));
    this.timeLimit = timeLimit;
    this.counter = new Counter(TimeLimits.COUNT, BlockSearcher.Shares.standard());
    this.translator = new QueryTranslator(synonyms);
    this.generations = new Generations(directory, clock);
  }

  /// Opens the index in a folder.
  ///
  /// @throws IOException if there is no index or it cannot be read
  public static LuceneSearcher open(Path folder, Names names) throws IOException {
    var directory = directory(folder);
    try {
      return new LuceneSearcher(
          directory, names, Synonyms.standard(), Clock.systemUTC(), TimeLimits.SEARCH);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /// Small indexes are read by plain file I/O: for a new process, memory mapping costs more than it
  /// saves.
  private static Directory directory(Path folder) throws IOException {
    return bytes(folder) < MAPPED_FROM_BYTES
        ? new NIOFSDirectory(folder)
        : FSDirectory.open(folder);
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// Whether a folder contains an index.
  public static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    var cursor =
        request.page().after() == null ? null : Cursor.read(request.page().after(), request);
    try (var generation = generation(cursor)) {
      return new SearchRun(translator, facetLists, timeLimit, generation, request).answer(cursor);
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

  @Override
  public void stream(Selection selection, Sort order, Sink<Hit> each) throws IOException {
    try (var generation = generations.current()) {
      var query = translator.directives(selection.query());
      new HitStream(generation, query, selection).into(each, order);
    }
  }

  @Override
  public void streamIds(Selection selection, Sink<String> each) throws IOException {
    try (var generation = generations.current()) {
      var query = translator.directives(selection.query());
      new HitStream(generation, query, selection).idsInto(each);
    }
  }

  @Override
  public void streamNotices(Sink<Notice> each) throws IOException {
    try (var generation = generations.current()) {
      new NoticeStream(generation).into(each);
    }
  }

  @Override
  public CountTable count(Selection selection, Count what) throws IOException {
    try (var generation = generations.current()) {
      return counter.count(generation, selection, translator.finding(selection.query()), what);
    }
  }

  @Override
  public @Nullable FiledDirective directive(String id) throws IOException {
    try (var generation = generations.current()) {
      return generation.records().directive(id);
    }
  }

  @Override
  public @Nullable Notice notice(String id) throws IOException {
    try (var generation = generations.current()) {
      return generation.records().notice(id);
    }
  }

  @Override
  public @Nullable LinedText noticeText(String id) throws IOException {
    try (var generation = generations.current()) {
      return generation.records().text(id);
    }
  }

  @Override
  public NoticesPage notices(NoticesRequest request) throws IOException {
    var cursor =
        request.page().after() == null ? null : NoticeCursor.read(request.page().after(), request);
    try (var generation = generation(cursor)) {
      return new NoticeList(generation).page(request, cursor);
    }
  }

  private Generations.Generation generation(@Nullable NoticeCursor cursor) throws IOException {
    var held = cursor == null ? null : generations.numbered(cursor.generation());
    return held == null ? generations.current() : held;
  }

  @Override
  public Suggestions suggest(SuggestRequest request) throws IOException {
    try (var generation = generations.current()) {
      return new SuggestRun(names, parser, translator, generation, request, timeLimit).answer();
    }
  }

  @Override
  public @Nullable List<Similar> similar(String id, int size) throws IOException {
    try (var generation = generations.current()) {
      var given = generation.records().directive(id);
      return given == null
          ? null
          : new SimilarFinder(generation.reader(), given).nearest(size, timeLimit);
    }
  }

  @Override
  public IndexStatus status() throws IOException {
    try (var generation = generations.current()) {
      var records = generation.records();
      var notes = generation.notes();
      return new IndexStatus(
          notes.generation(),
          records.countNotices(),
          records.count(Kind.DIRECTIVE),
          records.count(Kind.ASSESSMENT),
          notes.updatedAt(),
          notes.unreadable());
    }
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
