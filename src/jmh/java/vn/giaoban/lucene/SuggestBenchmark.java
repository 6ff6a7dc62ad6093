package vn.giaoban.lucene;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import vn.giaoban.search.Selection;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.Suggestions;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

/// How long completions take while something is typed, over [GeneratedIndex#MILLION].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
public class SuggestBenchmark {
  private static final Selection ALL = Selection.EVERYTHING;

  /// From one letter on, without marks and with them.
  @Param({"t", "th", "than", "tha", "thả", "ca tha", "don vi", "tinh"})
  private String typed;

  private LuceneSearcher searcher;

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    searcher = GeneratedIndex.MILLION.open();
  }

  /// Closes the index.
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  private Suggestions suggest(Selection selection) throws IOException {
    return searcher.suggest(new SuggestRequest(typed, selection, SuggestRequest.DEFAULT_SIZE));
  }

  /// Of everything.
  @Benchmark
  public Suggestions everything() throws IOException {
    return suggest(ALL);
  }

  /// Within a province and two of ten years.
  @Benchmark
  public Suggestions filtered() throws IOException {
    return suggest(
        ALL.filter(Dimension.PROVINCE, DimensionFilter.of("tinh-1"))
            .filter(Dimension.DATE, DimensionFilter.of("2019", "2020")));
  }
}
