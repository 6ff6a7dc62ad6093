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
import vn.giaoban.ingest.Ingest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.server.CompareParameters;
import vn.giaoban.server.SearchParameters;
import vn.giaoban.text.LinedText;
import vn.giaoban.vocabulary.Provinces;

/// A real index, asked for comparisons by parameters, and every figure held against its search.
final class ComparedIndex implements Closeable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
  private static final PeriodParser PERIODS = new PeriodParser(CLOCK);
  private static final Names NAMES = Names.standard();

  private final CompareParameters parameters = new CompareParameters(NAMES, PERIODS);
  private final SearchParameters searches = new SearchParameters(NAMES, PERIODS);
  private final DirectiveSearcher searcher;

  private ComparedIndex(Path index) throws IOException {
    searcher = LuceneSearcher.open(index, NAMES);
  }

  /// The notices of a folder.
  static ComparedIndex ofCorpus(Path corpus, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, CLOCK)) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return new ComparedIndex(index);
  }

  static ComparedIndex of(Path index, Notice... notices) throws IOException {
    var stored =
        Stream.of(notices).map(notice -> new StoredNotice(notice, notice, Set.of(), Set.of()));
    return of(index, stored);
  }

  static ComparedIndex of(Path index, Stream<StoredNotice> notices) throws IOException {
    try (var writer = LuceneWriter.open(index, CLOCK)) {
      for (var notice : notices.toList()) {
        writer.replace(notice, LinedText.of("text\n"));
      }
      writer.commit("test", List.of());
    }
    return new ComparedIndex(index);
  }

  /// @param query such as `by=unit`, not encoded
  Comparison compare(String... query) throws IOException {
    var given = new LinkedHashMap<String, List<String>>();
    for (var parameter : query) {
      add(given, parameter.split("=", 2));
    }
    var comparer = new Comparer(searcher, NAMES, Provinces.standard());
    var typed = given.getOrDefault("q", List.of("")).getFirst();
    return comparer.compare(typed, parameters.read(given));
  }

  private static void add(Map<String, List<String>> given, String[] pair) {
    given.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
  }

  long total(String search) throws IOException {
    var given = new LinkedHashMap<String, List<String>>();
    for (var parameter : search.isEmpty() ? new String[0] : search.split("&", -1)) {
      add(given, URLDecoder.decode(parameter, StandardCharsets.UTF_8).split("=", 2));
    }
    given.put("size", List.of("0"));
    var found = searcher.search(searches.read(given));
    assertTrue(!found.partial());
    return found.total();
  }

  /// Whether every figure is the total of its search, and the figures fit each other.
  ///
  /// @return how many cells there were
  int check(Comparison comparison) throws IOException {
    var total = comparison.total();
    assertEquals(total(total.search()), total.directives());
    for (var column : comparison.columns()) {
      assertEquals(total(column.search()), column.directives(), column.search());
    }
    int cells = 0;
    for (var group : comparison.groups()) {
      assertEquals(total(group.search()), group.directives(), group.search());
      assertEquals(total.directives(), group.directives() + group.rest());
      for (var cell : group.cells()) {
        assertEquals(total(cell.search()), cell.directives(), cell.search());
        checkParts(group, cell);
        cells++;
      }
    }
    return cells;
  }

  private static void checkParts(Comparison.Group group, Comparison.Cell cell) {
    assertEquals(group.directives(), cell.of());
    assertEquals(group.rest(), cell.restOf());
    assertTrue(cell.directives() <= cell.of() && cell.notices() <= cell.directives());
    assertEquals(cell.directives() > 0, cell.state() == Comparison.State.COUNTED);
    for (var figure : new Double[] {cell.share(), cell.restShare(), cell.logOdds(), cell.z()}) {
      assertTrue(figure == null || Double.isFinite(figure), cell.toString());
    }
    assertEquals(cell.of() == 0, cell.share() == null);
    boolean large = cell.z() != null && Math.abs(cell.z()) >= 1.96 && cell.directives() >= 5;
    assertEquals(large, cell.mark() != null, cell.toString());
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
