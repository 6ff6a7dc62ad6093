package vn.giaoban.analytics;

import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.text.LinedText;

/// An index in a folder, queried by request parameters.
public final class FilledIndex implements Closeable {
  public static final Names NAMES = Names.standard();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC);
  public static final PeriodParser PERIODS = new PeriodParser(CLOCK);

  private final Path folder;
  private final DirectiveSearcher searcher;

  /// What was asked already: the same search need not be run again.
  private final Map<String, Long> totals = new ConcurrentHashMap<>();

  private FilledIndex(Path folder) throws IOException {
    this.folder = folder;
    searcher = LuceneSearcher.open(folder, NAMES);
  }

  /// An index that is there.
  static FilledIndex open(Path folder) throws IOException {
    return new FilledIndex(folder);
  }

  public static FilledIndex of(Path folder, Notice... notices) throws IOException {
    return of(folder, Stream.of(notices).map(FilledIndex::stored));
  }

  static FilledIndex of(Path folder, Stream<StoredNotice> notices) throws IOException {
    write(folder, notices);
    return open(folder);
  }

  public static FilledIndex of(Path folder, GeneratedCorpus corpus) throws IOException {
    return of(folder, corpus.notices().map(GeneratedNotice::stored));
  }

  /// The notices of another folder.
  public static FilledIndex ofCorpus(Path corpus, Path folder) throws IOException {
    try (var writer = LuceneWriter.open(folder, CLOCK)) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return open(folder);
  }

  private static StoredNotice stored(Notice notice) {
    return SampleNotices.stored(notice);
  }

  static void write(Path folder, Stream<StoredNotice> notices) throws IOException {
    try (var writer = LuceneWriter.open(folder, CLOCK)) {
      for (var notice : (Iterable<StoredNotice>) notices::iterator) {
        writer.replace(notice, LinedText.of("text\n"));
      }
      writer.commit(CorpusState.of("test"));
    }
  }

  /// Adds a notice, as the index's next generation.
  public void add(Notice notice) throws IOException {
    write(folder, Stream.of(stored(notice)));
    searcher.refresh();
    totals.clear();
  }

  public DirectiveSearcher searcher() {
    return searcher;
  }

  /// By name the values of parameters such as `by=unit`, not encoded.
  public static Map<String, List<String>> given(String... parameters) {
    var given = new LinkedHashMap<String, List<String>>();
    for (var parameter : parameters) {
      var pair = parameter.split("=", 2);
      given.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
    }
    return given;
  }

  /// The same of an address such as `q=k%E1%BA%BF+ho%E1%BA%A1ch&from=2020-08-01`.
  public static Map<String, List<String>> parameters(String address) {
    return given(
        Stream.of(address.split("&", -1))
            .filter(parameter -> !parameter.isEmpty())
            .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
            .toArray(String[]::new));
  }

  /// The search with these parameters.
  public static SearchRequest request(String address) {
    return new SearchParameters(NAMES, PERIODS).read(parameters(address));
  }

  /// What the search with these parameters selects.
  public static Selection selection(String address) {
    return request(address).selection();
  }

  /// How many hits a search has.
  public long total(String address) throws IOException {
    var known = totals.get(address);
    if (known == null) {
      var found = searcher.search(request(address).limitedTo(0));
      assertFalse(found.partial(), address);
      known = found.total();
      totals.put(address, known);
    }
    return known;
  }

  /// The ids of the hits of several searches together.
  public List<String> ids(List<String> addresses) throws IOException {
    var ids = new ArrayList<String>();
    for (var address : addresses) {
      searcher.stream(selection(address), Sort.RELEVANCE, hit -> ids.add(hit.directive().id()));
    }
    return ids.stream().sorted().toList();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
