package vn.giaoban.analytics;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.generated.GeneratedNotice;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.server.SearchParameters;
import vn.giaoban.text.LinedText;

/// An index to be analysed, and the searches that an analysis names.
final class AnalysedIndex implements Closeable {
  static final Names NAMES = Names.standard();
  static final PeriodParser PERIODS = new PeriodParser(Clock.systemUTC());

  final DirectiveSearcher searcher;

  private AnalysedIndex(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  /// An index that is there.
  static AnalysedIndex open(Path index) throws IOException {
    return new AnalysedIndex(LuceneSearcher.open(index, NAMES));
  }

  /// The notices of a folder.
  static AnalysedIndex of(Path corpus, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return open(index);
  }

  /// Invented notices as they truly are.
  static AnalysedIndex of(GeneratedCorpus corpus, Path index) throws IOException {
    return of(corpus.notices().map(GeneratedNotice::stored), index);
  }

  static AnalysedIndex ofNotices(List<Notice> notices, Path index) throws IOException {
    return of(notices.stream().map(one -> new StoredNotice(one, one, Set.of(), Set.of())), index);
  }

  private static AnalysedIndex of(Stream<StoredNotice> notices, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      for (var notice : (Iterable<StoredNotice>) notices::iterator) {
        writer.replace(notice, LinedText.of("text\n"));
      }
      writer.commit("test", List.of());
    }
    return open(index);
  }

  /// Parameters as an address has them, by name.
  static Map<String, List<String>> parameters(String address) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var pair : address.isEmpty() ? new String[0] : address.split("&", -1)) {
      var parts = pair.split("=", 2);
      parameters
          .computeIfAbsent(parts[0], _ -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  static SearchRequest request(String address) {
    return new SearchParameters(NAMES, PERIODS).read(parameters(address)).limitedTo(0);
  }

  /// How many hits the search with these parameters has.
  long hits(String address) throws IOException {
    return searcher.search(request(address)).total();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
