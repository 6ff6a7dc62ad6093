package vn.giaoban.lucene;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.count.BlockSearcher;
import vn.giaoban.lucene.count.Counter;
import vn.giaoban.lucene.count.FacetCounter;
import vn.giaoban.lucene.count.Kept;
import vn.giaoban.lucene.index.Backup;
import vn.giaoban.lucene.index.Damage;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.IndexCheck;
import vn.giaoban.lucene.index.IndexFolder;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.lucene.index.Restore;
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
import vn.giaoban.search.NoticeHeader;
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

  private final Readers readers;
  private final Generations generations;
  private final QueryTranslator translator;
  private final FacetLists facetLists;
  private final Names names;
  private final QueryParser parser;
  private final Duration timeLimit;
  private final Kept<Class<?>, IndexStatus> statuses = new Kept<>();
  private final FacetCounter facetCounter = new FacetCounter();
  private final Counter counter;

  /// @param timeLimit of a search, without fetching its hits
  LuceneSearcher(Readers readers, Names names, Synonyms synonyms, Clock clock, Duration timeLimit)
      throws IOException {
    this.readers = readers;
    this.facetLists = new FacetLists(names);
    this.names = names;
    this.parser = new QueryParser(names, new PeriodParser(clock));
    this.timeLimit = timeLimit;
    this.counter = new Counter(TimeLimits.COUNT, BlockSearcher.Shares.standard());
    this.translator = new QueryTranslator(synonyms);
    this.generations = new Generations(readers, clock);
  }

  /// Opens the index in a folder.
  ///
  /// @throws java.nio.file.NoSuchFileException where there is none
  /// @throws vn.giaoban.search.UnusableIndexException where it cannot be used
  public static LuceneSearcher open(Path folder, Names names) throws IOException {
    return new LuceneSearcher(
        Readers.of(new IndexFolder(folder)),
        names,
        Synonyms.standard(),
        Clock.systemUTC(),
        TimeLimits.SEARCH);
  }

  /// Whether there is an index in a folder, sound or not.
  public static boolean exists(Path folder) throws IOException {
    return !new IndexFolder(folder).isEmpty();
  }

  /// Compares every file of an index with its checksum.
  ///
  /// @return a line for each thing that is wrong
  public static List<String> checksums(Path folder) throws IOException {
    return IndexCheck.of(folder).checksums();
  }

  /// Compares checksums, and where they hold every part of the index with the others.
  ///
  /// @return a line for each thing that is wrong
  public static List<String> damage(Path folder) throws IOException {
    return IndexCheck.of(folder).everything();
  }

  /// Writes the last state of an index and its history; `out` stays open.
  ///
  /// @throws vn.giaoban.search.UnusableIndexException where the index is damaged
  public static void backup(Path folder, OutputStream out) throws IOException {
    try (var backup = Backup.of(folder)) {
      backup.write(out);
    }
  }

  /// Reads a backup whole.
  ///
  /// @throws IOException saying what is wrong with it
  public static void verifyBackup(Path backup) throws IOException {
    Restore.verify(backup);
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    var cursor =
        request.page().after() == null ? null : Cursor.read(request.page().after(), request);
    return answered(
        generation(cursor),
        generation ->
            new SearchRun(translator, facetCounter, facetLists, timeLimit, generation, request)
                .answer(cursor));
  }

  private interface Question<T> {
    @Nullable T of(Generations.Generation generation) throws IOException;
  }

  /// What a state of the index answers, or what is wrong with it where damage kept it from
  /// answering.
  private <T> T answered(Generations.Generation asked, Question<T> question) throws IOException {
    return Objects.requireNonNull(found(asked, question));
  }

  /// The same for what may not be there.
  private <T> @Nullable T found(Generations.Generation asked, Question<T> question)
      throws IOException {
    try (asked) {
      return question.of(asked);
    } catch (IOException | RuntimeException e) {
      Damage.raise(readers.place(), asked.reader(), e);
      throw e;
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
    answered(
        generations.current(),
        generation -> {
          var query = translator.ranking(selection.query());
          new HitStream(generation, query, selection).into(each, order);
          return true;
        });
  }

  @Override
  public void streamIds(Selection selection, Sink<String> each) throws IOException {
    answered(
        generations.current(),
        generation -> {
          var query = translator.finding(selection.query());
          new HitStream(generation, query, selection).idsInto(each);
          return true;
        });
  }

  @Override
  public void streamNotices(Sink<Notice> each) throws IOException {
    answered(
        generations.current(),
        generation -> {
          new NoticeStream(generation).into(each);
          return true;
        });
  }

  @Override
  public CountTable count(Selection selection, Count what) throws IOException {
    return answered(
        generations.current(),
        generation ->
            counter.count(generation, selection, translator.finding(selection.query()), what));
  }

  @Override
  public @Nullable FiledDirective directive(String id) throws IOException {
    return found(generations.current(), generation -> generation.records().directive(id));
  }

  @Override
  public @Nullable Notice notice(String id) throws IOException {
    return found(generations.current(), generation -> generation.records().notice(id));
  }

  @Override
  public @Nullable NoticeHeader noticeHeader(String id) throws IOException {
    return found(generations.current(), generation -> generation.records().header(id));
  }

  @Override
  public @Nullable LinedText noticeText(String id) throws IOException {
    return found(generations.current(), generation -> generation.records().text(id));
  }

  @Override
  public NoticesPage notices(NoticesRequest request) throws IOException {
    var cursor =
        request.page().after() == null ? null : NoticeCursor.read(request.page().after(), request);
    return answered(
        generation(cursor), generation -> new NoticeList(generation).page(request, cursor));
  }

  private Generations.Generation generation(@Nullable NoticeCursor cursor) throws IOException {
    var held = cursor == null ? null : generations.numbered(cursor.generation());
    return held == null ? generations.current() : held;
  }

  @Override
  public Suggestions suggest(SuggestRequest request) throws IOException {
    return answered(
        generations.current(),
        generation ->
            new SuggestRun(names, parser, translator, generation, request, timeLimit).answer());
  }

  @Override
  public @Nullable List<Similar> similar(String id, int size) throws IOException {
    return found(
        generations.current(),
        generation -> {
          var given = generation.records().directive(id);
          return given == null
              ? null
              : new SimilarFinder(generation.reader(), given).nearest(size, timeLimit);
        });
  }

  @Override
  public IndexStatus status() throws IOException {
    return answered(
        generations.current(),
        generation ->
            statuses.of(
                generation.reader().getReaderCacheHelper(),
                IndexStatus.class,
                () -> status(generation)));
  }

  private static IndexStatus status(Generations.Generation generation) throws IOException {
    var records = generation.records();
    var notes = generation.notes();
    return new IndexStatus(
        notes.generation(),
        records.countNotices(),
        records.count(Kind.DIRECTIVE),
        records.count(Kind.ASSESSMENT),
        notes.updatedAt(),
        notes.unreadable(),
        notes.stale(),
        records.gaps());
  }

  @Override
  public void refresh() throws IOException {
    generations.refresh();
  }

  @Override
  public void close() throws IOException {
    generations.close();
    readers.close();
  }
}
