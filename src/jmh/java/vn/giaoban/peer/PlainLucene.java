package vn.giaoban.peer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Period;
import vn.giaoban.text.Folding;

/// The same directives in plain Lucene: one field of text without marks, a filter on the province,
/// three facets, ten stored hits.
final class PlainLucene implements Closeable {
  private static final String TEXT = "text";
  private static final String PROVINCE = "province";
  private static final List<String> FACETS = List.of("topic", "unit", "quarter");
  private static final int SHOWN = 100;
  private static final int HITS = 10;
  private static final double BUFFER_MEGABYTES = 128;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = config();
  private final Map<String, SortedSetDocValuesReaderState> states = new HashMap<>();

  PlainLucene(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    for (var facet : FACETS) {
      states.put(facet, new DefaultSortedSetDocValuesReaderState(reader, field(facet), config));
    }
  }

  private static FacetsConfig config() {
    var config = new FacetsConfig();
    for (var facet : List.of("topic", "unit", "quarter", PROVINCE)) {
      config.setIndexFieldName(facet, field(facet));
      config.setMultiValued(facet, true);
    }
    return config;
  }

  private static String field(String facet) {
    return "facet." + facet;
  }

  /// Writes the index in one thread.
  static void write(GeneratedCorpus corpus, Path folder) throws IOException {
    var config = config();
    var writing =
        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, writing)) {
      for (int i = 0; i < corpus.size(); i++) {
        var notice = corpus.notice(i).notice();
        for (var directive : notice.directives()) {
          var province = notice.placement().province();
          writer.addDocument(config.build(document(directive, province == null ? "" : province)));
        }
      }
      writer.commit();
    }
  }

  private static Document document(Directive directive, String province) {
    var document = new Document();
    document.add(new StringField("id", directive.id(), Store.NO));
    document.add(new StoredField("source", Json.line(directive)));
    document.add(new TextField(TEXT, Folding.plain(directive.text()), Store.NO));
    if (!province.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(PROVINCE, province));
    }
    directive.facts().units().forEach(unit -> add(document, "unit", unit));
    directive.facts().topics().forEach(topic -> add(document, "topic", topic));
    LocalDate day = directive.date();
    if (day != null) {
      document.add(new LongField("date", day.toEpochDay(), Store.NO));
      add(document, "quarter", Period.Quarter.of(day).toString());
    }
    return document;
  }

  private static void add(Document document, String facet, String value) {
    document.add(new SortedSetDocValuesFacetField(facet, value));
  }

  /// Answers a question; returns the number of hits.
  long ask(Question question) throws IOException {
    var query = new BooleanQuery.Builder();
    for (var word : Folding.plain(question.words()).split(" ", -1)) {
      query.add(new TermQuery(new Term(TEXT, word)), Occur.MUST);
    }
    var province = FacetsConfig.pathToString(PROVINCE, new String[] {question.province()});
    query.add(new TermQuery(new Term(field(PROVINCE), province)), Occur.FILTER);
    var found =
        FacetsCollectorManager.search(searcher, query.build(), HITS, new FacetsCollectorManager());
    for (var facet : FACETS) {
      new SortedSetDocValuesFacetCounts(states.get(facet), found.facetsCollector())
          .getTopChildren(SHOWN, facet);
    }
    var stored = searcher.storedFields();
    for (var hit : found.topDocs().scoreDocs) {
      stored.document(hit.doc);
    }
    return found.topDocs().totalHits.value();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
