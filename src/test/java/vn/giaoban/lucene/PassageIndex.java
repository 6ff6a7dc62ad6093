package vn.giaoban.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.IndexFolder;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.notice.Kind;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Normalizer;

/// Passages indexed like directives, one in each notice, and searched by any of their words.
///
/// Public for tests of other packages; not thread-safe.
public final class PassageIndex implements Closeable {
  /// A passage that matches.
  public record Found(String id, float score) {}

  /// What [Ranking] weighs.
  public record Weights(float k1, float b, float pair) {
    public static final Weights STANDARD =
        new Weights(Ranking.STANDARD.k1(), Ranking.STANDARD.b(), Ranking.STANDARD.pair());

    public Weights withPair(float other) {
      return new Weights(k1, b, other);
    }

    private Ranking ranking() {
      return new Ranking(k1, b, pair);
    }
  }

  private final Synonyms synonyms = Synonyms.standard();
  private final Path folder = Files.createTempDirectory("passages");
  private final LuceneWriter writer = LuceneWriter.open(folder, Clock.systemUTC());
  private @Nullable DirectoryReader reader;

  public PassageIndex() throws IOException {}

  /// Adds a passage.
  ///
  /// @param title the heading of the passage; empty for none
  public void add(String id, String title, String text) throws IOException {
    var heading = title.isBlank() ? null : line(title);
    var directive =
        TestIndex.directive(
            id, Kind.DIRECTIVE, heading, line(text), List.of(), List.of(), List.of(), List.of());
    var notice = TestIndex.notice(id, List.of(directive));
    writer.replace(SampleNotices.stored(notice), LinedText.of(""));
  }

  public void commit() throws IOException {
    writer.commit(CorpusState.of("retrieval"));
    reader = Readers.of(new IndexFolder(folder)).open();
  }

  /// The best passages with any of the words, best first.
  public List<Found> anyWord(String words, Weights weights, int limit) throws IOException {
    if (reader == null) {
      throw new IllegalStateException("nothing committed");
    }
    var translator = new QueryTranslator(synonyms, weights.ranking());
    var query = translator.rankingAny(new Query.Words(line(words), false));
    var searcher = weights.ranking().over(reader);
    var records = new Records(reader);
    var found = new ArrayList<Found>();
    for (var place : searcher.search(query, limit).scoreDocs) {
      found.add(new Found(records.filed(place.doc).notice().id(), place.score));
    }
    return found;
  }

  private static String line(String text) {
    return Folding.oneLine(Normalizer.normalize(text));
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader.directory().close();
    }
    writer.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
