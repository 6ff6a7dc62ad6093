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
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.Selection;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;

/// How long counts over many generated directives take.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 5)
public class CountBenchmark {
  private static final Selection ALL = Selection.EVERYTHING;
  private static final Axis PROVINCE = new Axis.Of(Dimension.PROVINCE);

  @Param("100000")
  private int records;

  @Param("10")
  private int copies;

  private LuceneSearcher searcher;

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    searcher = new GeneratedIndex(records, copies).open();
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
        SearchRequest.of(
                ALL.filter(
                        Dimension.PROVINCE,
                        DimensionFilter.of(
                            "tinh-1", "tinh-2", "tinh-3", "tinh-4", "tinh-5", "tinh-6"))
                    .filter(
                        Dimension.TOPIC, DimensionFilter.of("chu-de-1", "chu-de-2", "chu-de-3")))
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
