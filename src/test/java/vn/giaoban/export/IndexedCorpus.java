package vn.giaoban.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.search.query.QueryParser;

/// A folder of notices in an index, to be exported.
final class IndexedCorpus implements Closeable {
  static final Names NAMES = Names.standard();
  static final ZonedDateTime NOW = LocalDate.of(2026, 11, 21).atTime(8, 30).atZone(Vietnam.ZONE);

  final DirectiveSearcher searcher;

  private IndexedCorpus(DirectiveSearcher searcher) {
    this.searcher = searcher;
  }

  static IndexedCorpus of(Path corpus, Path index) throws IOException {
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      Ingest.standard().run(corpus, writer, _ -> {});
    }
    return new IndexedCorpus(LuceneSearcher.open(index, NAMES));
  }

  static SearchRequest request(String query) {
    var parser = new QueryParser(NAMES, new PeriodParser(Clock.systemUTC()));
    return SearchRequest.of(parser.parse(query));
  }

  static Exported exported(String query, SearchRequest request) {
    return new Exported(
        query,
        request.selection(),
        request.sort(),
        NAMES,
        NOW,
        "http://localhost",
        hit -> Map.of("id", hit.directive().id()));
  }

  /// What the pages of a search show, one after another.
  List<Hit> paged(SearchRequest request) throws IOException {
    var hits = new ArrayList<Hit>();
    var page = searcher.search(request.limitedTo(50));
    hits.addAll(page.hits());
    while (page.next() != null) {
      page = searcher.search(request.limitedTo(50).after(page.next()));
      hits.addAll(page.hits());
    }
    return hits;
  }

  byte[] export(ExportFormat format, String query, SearchRequest request) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = format.writer(exported(query, request).sheet(), Language.VI, out);
    searcher.stream(request.selection(), request.sort(), writer);
    writer.finish();
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
