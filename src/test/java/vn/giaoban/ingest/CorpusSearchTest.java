package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetCount;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QueryParser;

/// Questions to the notices of `corpus/`, and exactly the directives that answer them.
final class CorpusSearchTest {
  private static final Names NAMES = Names.standard();
  private static final QueryParser PARSER =
      new QueryParser(NAMES, new PeriodParser(Clock.systemUTC()));

  @TempDir static Path index;
  private static LuceneSearcher searcher;

  @BeforeAll
  static void readCorpus() throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      var summary = Ingest.standard().run(Path.of("corpus"), writer, _ -> {});
      assertEquals(5, summary.added());
      assertEquals(List.of(), summary.unreadable());
    }
    searcher = LuceneSearcher.open(index, NAMES);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "corpus-queries.csv", delimiter = ';', quoteCharacter = '`')
  void answersWithExactlyTheseDirectives(String query, String directives) throws IOException {
    var request = SearchRequest.of(PARSER.parse(query)).limitedTo(Page.MAX_SIZE);
    var found = new TreeSet<String>();
    searcher.search(request).hits().forEach(hit -> found.add(brief(hit.directive().id())));
    assertEquals(ids(directives), found, query);
  }

  /// `003-…-txt-26` as `3-26`.
  private static String brief(String id) {
    return id.replaceAll("^00(\\d)-.*-(\\d+)$", "$1-$2");
  }

  /// `0-1..13 3-26` as ids; `-` as none.
  private static Set<String> ids(String brief) {
    var ids = new TreeSet<String>();
    for (var part : brief.equals("-") ? new String[0] : brief.split(" ", -1)) {
      var notice = part.substring(0, 2);
      var ordinals = part.substring(2).split("\\.\\.", -1);
      int first = Integer.parseInt(ordinals[0]);
      int last = Integer.parseInt(ordinals[ordinals.length - 1]);
      IntStream.rangeClosed(first, last).forEach(ordinal -> ids.add(notice + ordinal));
    }
    return ids;
  }

  @Test
  void countsEveryProvince() throws IOException {
    var request = SearchRequest.of(PARSER.parse("*")).counting(Dimension.PROVINCE);
    var result = searcher.search(request);
    assertEquals(
        List.of(
            new FacetCount("nghe-an", "Nghệ An", 45),
            new FacetCount("binh-thuan", "Bình Thuận", 32),
            new FacetCount("quang-ngai", "Quảng Ngãi", 17),
            new FacetCount("dong-thap", "Đồng Tháp", 15)),
        result.facet(Dimension.PROVINCE));
    assertEquals(109, result.total());
    assertEquals(1, result.assessmentsLeftOut());
  }

  @Test
  void quotesTheSource() throws IOException {
    var hit = searcher.search(SearchRequest.of(PARSER.parse("OCOP"))).hits().getFirst();
    var span = hit.highlights().getFirst();
    assertEquals("OCOP", span.of(hit.directive().text()));
    var text = searcher.noticeText(hit.notice().id());
    assertTrue(
        text != null
            && text.line(hit.directive().lines().first()).of(text.text()).contains("OCOP"));
  }
}
