package vn.giaoban.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.Page;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.text.LinedText;

/// An in-memory index of hand-made notices, searched in the query language.
public final class TestIndex implements Closeable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC);
  static final Names NAMES = SampleNotices.NAMES;

  public final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  final QueryParser parser = new QueryParser(NAMES, new PeriodParser(CLOCK));
  private @Nullable LuceneSearcher searcher;

  /// One notice whose directives have these texts.
  public static TestIndex of(String... texts) throws IOException {
    var directives = new ArrayList<Directive>();
    for (var text : texts) {
      directives.add(directive("n-" + (directives.size() + 1), text));
    }
    return of(List.of(notice("n", directives)));
  }

  public static TestIndex of(List<Notice> notices) throws IOException {
    var index = new TestIndex();
    index.write(notices);
    return index;
  }

  public void write(List<Notice> notices) throws IOException {
    try (var writer = writer()) {
      for (var notice : notices) {
        writer.replace(SampleNotices.stored(notice), LinedText.of("text\n"));
      }
      writer.commit(CorpusState.of("test"));
    }
  }

  LuceneWriter writer() throws IOException {
    return new LuceneWriter(new Uncloseable(directory), CLOCK);
  }

  /// One that leaves the segments of every commit as they are.
  LuceneWriter writerInPieces() throws IOException {
    return new LuceneWriter(new Uncloseable(directory), CLOCK, NoMergePolicy.INSTANCE);
  }

  public LuceneSearcher searcher() throws IOException {
    if (searcher == null) {
      searcher = searcher(TimeLimits.SEARCH);
    }
    return searcher;
  }

  LuceneSearcher searcher(Duration timeLimit) throws IOException {
    return new LuceneSearcher(
        Readers.of(new Uncloseable(directory)), NAMES, Synonyms.standard(), CLOCK, timeLimit);
  }

  SearchResult search(String query) throws IOException {
    return searcher().search(request(query));
  }

  public SearchRequest request(String query) {
    return SearchRequest.of(parser.parse(query)).limitedTo(Page.MAX_SIZE);
  }

  /// The ids of the hits, in their order.
  List<String> ids(String query) throws IOException {
    return ids(search(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.directive().id()).toList();
  }

  static List<@Nullable String> neighbours(SearchResult result) {
    return SampleNotices.neighbours(result);
  }

  /// Whether a directive with only `text` is found by `query`.
  static boolean finds(String query, String text) throws IOException {
    try (var index = of(text)) {
      return index.search(query).total() == 1;
    }
  }

  public static Directive directive(String id, String text) {
    return SampleNotices.directive(id, text);
  }

  static Directive directive(
      String id,
      Kind kind,
      @Nullable String section,
      String text,
      List<String> units,
      List<String> topics,
      List<Deadline> deadlines,
      List<Citation> citations) {
    return SampleNotices.directive(id, kind, section, text, units, topics, deadlines, citations);
  }

  static Directive on(Directive directive, LocalDate date) {
    return SampleNotices.on(directive, date);
  }

  public static Deadline due(String period) {
    return SampleNotices.due(period);
  }

  static Notice notice(String id, List<Directive> directives) {
    return SampleNotices.notice(id, directives);
  }

  public static Notice notice(
      String id,
      @Nullable Integer number,
      @Nullable String symbol,
      @Nullable String province,
      List<Directive> directives) {
    return SampleNotices.notice(id, number, symbol, province, directives);
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.close();
    }
    directory.close();
  }
}
