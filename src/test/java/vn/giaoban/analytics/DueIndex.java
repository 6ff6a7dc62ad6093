package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SearchAddress;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.server.DeadlineParameters;
import vn.giaoban.server.SearchParameters;
import vn.giaoban.text.LinedText;

/// A real index, asked for deadlines by parameters, and every figure held against its search.
final class DueIndex implements Closeable {
  static final PeriodParser PERIODS =
      new PeriodParser(Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC));
  static final Names NAMES = Names.standard();

  private final SearchParameters searches = new SearchParameters(NAMES, PERIODS);
  final DirectiveSearcher searcher;

  private DueIndex(Path index) throws IOException {
    searcher = LuceneSearcher.open(index, NAMES);
  }

  static DueIndex ofCorpus(Path corpus, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return new DueIndex(index);
  }

  static DueIndex of(Path index, Stream<Notice> notices) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      for (var notice : notices.toList()) {
        writer.replace(
            new StoredNotice(notice, notice, Set.of(), Set.of()), LinedText.of("text\n"));
      }
      writer.commit("test", List.of());
    }
    return new DueIndex(index);
  }

  private static Map<String, List<String>> parameters(String... query) {
    var given = new LinkedHashMap<String, List<String>>();
    for (var parameter : query) {
      var pair = parameter.split("=", 2);
      given.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
    }
    return given;
  }

  /// @param query such as `asOf=2020-11-20`, not encoded
  static DeadlinesRequest request(String... query) {
    return new DeadlineParameters(NAMES, PERIODS).read(parameters(query));
  }

  Deadlines deadlines(String... query) throws IOException {
    return deadlines(null, query);
  }

  Deadlines deadlines(@Nullable Completions completions, String... query) throws IOException {
    return Deadlines.of(searcher, request(query), completions);
  }

  /// How many hits a search has that is asked for as its address says.
  long total(SearchRequest search) throws IOException {
    var address = SearchAddress.of(search);
    var given =
        parameters(
            Stream.of(address.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                .toArray(String[]::new));
    given.put("size", List.of("0"));
    var found = searcher.search(searches.read(given));
    assertTrue(!found.partial());
    return found.total();
  }

  /// Whether every figure is the total of its search, and the states of a row share it out.
  ///
  /// @return how many cells there were
  int check(Deadlines deadlines) throws IOException {
    var rows = new ArrayList<>(List.of(deadlines.all()));
    rows.addAll(deadlines.units());
    rows.addAll(deadlines.provinces());
    int cells = 0;
    for (var row : rows) {
      long sum = 0;
      for (var state : DueState.values()) {
        var counted = row.in(state);
        sum += counted.tally().directives();
        assertEquals(
            total(counted.search()),
            counted.tally().directives(),
            SearchAddress.of(counted.search()));
        cells++;
      }
      assertEquals(row.all().tally().directives(), sum, row.value());
      assertEquals(total(row.all().search()), sum, row.value());
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
