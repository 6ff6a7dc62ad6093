package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.Axis;
import vn.giaoban.search.Count;
import vn.giaoban.search.CountTable;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.Names;
import vn.giaoban.search.Query;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.LinedText;

/// How long counts over many generated directives take. The index is made once, in `target`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 5)
public class CountBenchmark {
  private static final SearchRequest ALL = SearchRequest.of(new Query.Everything());
  private static final Axis PROVINCE = new Axis.Of(Dimension.PROVINCE);

  /// How many directives and assessments are generated.
  @Param("100000")
  int records;

  /// How many times over they stand in the index: copying is quicker than analysing.
  @Param("10")
  int copies;

  LuceneSearcher searcher;

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    var folder = Path.of("target", "generated-index-%d-%d".formatted(records, copies));
    if (!Files.exists(folder)) {
      var once = folder.resolveSibling("generated-index-%d-1".formatted(records));
      write(once);
      copy(once, folder);
    }
    searcher = LuceneSearcher.open(folder, new Names(List.of()));
  }

  private void write(Path folder) throws IOException {
    var generated = new GeneratedRecords(1);
    var text = LinedText.of("Thông báo\n");
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      int written = 0;
      for (int i = 0; written < records; i++) {
        var notice = generated.notice(i);
        written += notice.directives().size();
        writer.replace(stored(notice), text);
      }
      writer.commit("benchmark", List.of());
    }
  }

  private void copy(Path once, Path folder) throws IOException {
    try (var source = FSDirectory.open(once);
        var target = FSDirectory.open(folder);
        var writer = new IndexWriter(target, new IndexWriterConfig(new VietnameseAnalyzer()))) {
      for (int i = 0; i < copies; i++) {
        writer.addIndexes(source);
      }
    }
  }

  private static StoredNotice stored(Notice notice) {
    return new StoredNotice(notice, notice, Set.of(), Set.of());
  }

  /// Closes the index.
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  /// A search with a choice in two dimensions and the counts of five.
  @Benchmark
  public SearchResult fiveFacets() throws IOException {
    return searcher.search(
        ALL.filter(
                Dimension.PROVINCE,
                DimensionFilter.of("tinh-1", "tinh-2", "tinh-3", "tinh-4", "tinh-5", "tinh-6"))
            .filter(Dimension.TOPIC, DimensionFilter.of("chu-de-1", "chu-de-2", "chu-de-3"))
            .counting(
                Dimension.PROVINCE,
                Dimension.TOPIC,
                Dimension.UNIT,
                Dimension.DATE,
                Dimension.DEADLINE));
  }

  /// Topics of provinces.
  @Benchmark
  public CountTable topicsByProvince() throws IOException {
    return searcher.count(ALL, new Count.Crossed(PROVINCE, new Axis.Of(Dimension.TOPIC)));
  }

  /// Units of provinces.
  @Benchmark
  public CountTable unitsByProvince() throws IOException {
    return searcher.count(ALL, new Count.Crossed(PROVINCE, new Axis.Of(Dimension.UNIT)));
  }

  /// Topics of the provinces in two of ten years.
  @Benchmark
  public CountTable topicsByProvinceInTwoYears() throws IOException {
    return searcher.count(
        ALL.filter(Dimension.DATE, DimensionFilter.of("2019", "2020")),
        new Count.Crossed(PROVINCE, new Axis.Of(Dimension.TOPIC)));
  }

  /// The words of provinces: those in five directives, before these were copied.
  @Benchmark
  public CountTable wordsByProvince() throws IOException {
    return searcher.count(ALL, new Count.WordsWithin(PROVINCE, 5 * copies));
  }

  /// Notices by province and month.
  @Benchmark
  public CountTable noticesByProvinceAndPeriod() throws IOException {
    return searcher.count(ALL, new Count.Notices(PROVINCE, new Axis.Of(Dimension.DATE)));
  }
}
