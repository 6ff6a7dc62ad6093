package vn.giaoban.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.text.LinedText;

/// An engine that holds the three notices of [SampleNotices]; a new one for each test.
public abstract class EngineContract {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC);

  private final QueryParser parser = new QueryParser(SampleNotices.NAMES, new PeriodParser(CLOCK));

  @SuppressWarnings("NullAway.Init") // Before each test.
  TestedEngine engine;

  @SuppressWarnings("NullAway.Init") // Before each test.
  DirectiveSearcher searcher;

  /// An engine with an empty index.
  protected abstract TestedEngine engine(Names names, Clock clock) throws IOException;

  @BeforeEach
  void fill() throws IOException {
    engine = engine(SampleNotices.NAMES, CLOCK);
    write(SampleNotices.three());
    searcher = engine.searcher();
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
    engine.close();
  }

  final void write(List<Notice> notices) throws IOException {
    try (var writer = engine.writer()) {
      for (var notice : notices) {
        writer.replace(SampleNotices.stored(notice), LinedText.of("text\n"));
      }
      writer.commit(CorpusState.of("test"));
    }
  }

  final Selection selection(String query) {
    return Selection.of(parser.parse(query));
  }

  static SearchRequest request(Selection selection) {
    return SearchRequest.of(selection).limitedTo(Page.MAX_SIZE);
  }

  final SearchRequest request(String query) {
    return request(selection(query));
  }

  final SearchResult search(String query) throws IOException {
    return searcher.search(request(query));
  }

  /// The ids of the hits, in their order.
  final List<String> ids(String query) throws IOException {
    return ids(search(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.directive().id()).toList();
  }
}
