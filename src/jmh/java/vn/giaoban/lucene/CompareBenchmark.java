package vn.giaoban.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.json.Json;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.vocabulary.Provinces;

/// How long whole comparisons take, over [GeneratedIndex#MILLION].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class CompareBenchmark {
  private static final Selection ALL = Selection.EVERYTHING;

  private LuceneSearcher searcher;
  private ComparisonAnalyzer comparer;

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    searcher = GeneratedIndex.MILLION.open();
    comparer = new ComparisonAnalyzer(searcher, GeneratedIndex.NAMES, Provinces.standard());
  }

  /// Closes the index.
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  private Comparison compare(Selection selection, @Nullable Dimension features, int size)
      throws IOException {
    return comparer.analyze(
        new ComparisonRequest(
            "",
            selection,
            Dimension.PROVINCE,
            features,
            List.of(),
            List.of(),
            ComparisonRequest.DEFAULT_TOP,
            size));
  }

  private Comparison compare(Selection selection) throws IOException {
    return compare(selection, Dimension.TOPIC, ComparisonRequest.DEFAULT_SIZE);
  }

  /// The answer for twelve of the provinces and twenty topics.
  @Benchmark
  public Comparison topics() throws IOException {
    return compare(ALL);
  }

  /// The same as the server sends it.
  @Benchmark
  public String topicsAsJson() throws IOException {
    return Json.line(compare(ALL));
  }

  /// Within two of ten years.
  @Benchmark
  public Comparison topicsInTwoYears() throws IOException {
    return compare(ALL.filter(Dimension.DATE, DimensionFilter.of("2019", "2020")));
  }

  /// Ten words of each of twelve provinces.
  @Benchmark
  public Comparison words() throws IOException {
    return compare(ALL, null, ComparisonRequest.DEFAULT_WORDS);
  }
}
