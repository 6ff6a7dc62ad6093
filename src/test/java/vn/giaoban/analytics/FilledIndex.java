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

/// An index in a folder, asked in parameters as in an address.
final class FilledIndex implements Closeable {
  private static final SearchParameters PARAMETERS =
      new SearchParameters(Names.standard(), new PeriodParser(Clock.systemUTC()));

  private final Path folder;
  private final DirectiveSearcher searcher;

  private FilledIndex(Path folder) throws IOException {
    this.folder = folder;
    searcher = LuceneSearcher.open(folder, Names.standard());
  }

  static FilledIndex of(Path folder, Notice... notices) throws IOException {
    write(folder, Stream.of(notices).map(FilledIndex::stored).toList());
    return new FilledIndex(folder);
  }

  static FilledIndex of(Path folder, GeneratedCorpus corpus) throws IOException {
    write(folder, corpus.notices().map(GeneratedNotice::stored).toList());
    return new FilledIndex(folder);
  }

  static FilledIndex ofCorpus(Path corpus, Path folder) throws IOException {
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return new FilledIndex(folder);
  }

  private static StoredNotice stored(Notice notice) {
    return new StoredNotice(notice, notice, Set.of(), Set.of());
  }

  private static void write(Path folder, List<StoredNotice> notices) throws IOException {
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      for (var notice : notices) {
        writer.replace(notice, LinedText.of("text\n"));
      }
      writer.commit("test", List.of());
    }
  }

  /// Adds a notice, as the index's next generation.
  void add(Notice notice) throws IOException {
    write(folder, List.of(stored(notice)));
    searcher.refresh();
  }

  DirectiveSearcher searcher() {
    return searcher;
  }

  /// The search with these parameters, such as `q=OCOP&from=2020-08-01`.
  static SearchRequest request(String address) {
    var given = new LinkedHashMap<String, List<String>>();
    if (!address.isEmpty()) {
      for (var parameter : address.split("&", -1)) {
        var pair = parameter.split("=", 2);
        var value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
        given.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(value);
      }
    }
    return PARAMETERS.read(given);
  }

  /// How many hits a search has.
  long total(String address) throws IOException {
    return searcher.search(request(address).limitedTo(0)).total();
  }

  /// The ids of the hits of several searches together.
  List<String> ids(List<String> addresses) throws IOException {
    var ids = new ArrayList<String>();
    for (var address : addresses) {
      searcher.stream(request(address), hit -> ids.add(hit.directive().id()));
    }
    return ids.stream().sorted().toList();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
