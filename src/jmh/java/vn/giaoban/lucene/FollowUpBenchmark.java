package vn.giaoban.lucene;

import java.io.IOException;
import java.time.LocalDate;
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
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.followups.FollowUpsAnswer;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;
import vn.giaoban.search.period.DayRange;

/// How long the first question for follow-ups takes, which makes the chains of a whole index, and
/// how long those after it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class FollowUpBenchmark {
  private static final Selection EVERYTHING = Selection.EVERYTHING;
  private static final Selection QUARTER =
      EVERYTHING.within(new DayRange(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)));

  /// How many directives and assessments there are, about.
  @Param({"100000", "1000000"})
  int records;

  private LuceneSearcher searcher;

  /// Follow-ups whose chains are made.
  @State(Scope.Benchmark)
  public static class Made {
    private FollowUpAnalyzer followUps;

    /// Makes them.
    @Setup
    public void make(FollowUpBenchmark benchmark) throws IOException {
      followUps = FollowUpAnalyzer.patient(benchmark.searcher);
      answer(followUps, EVERYTHING);
    }
  }

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    searcher = new IssuedAgain(records).open();
  }

  /// Closes the index.
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  /// The first question, nothing known from before.
  @Benchmark
  public FollowUpsAnswer making() throws IOException {
    return answer(FollowUpAnalyzer.patient(searcher), EVERYTHING);
  }

  /// Twenty chains of a quarter.
  @Benchmark
  public FollowUpsAnswer quarter(Made made) throws IOException {
    return answer(made.followUps, QUARTER);
  }

  /// Twenty chains of everything.
  @Benchmark
  public FollowUpsAnswer everything(Made made) throws IOException {
    return answer(made.followUps, EVERYTHING);
  }

  private static FollowUpsAnswer answer(FollowUpAnalyzer followUps, Selection selection)
      throws IOException {
    return followUps.analyze(new FollowUpsRequest(selection, 2, Page.first(20)));
  }
}
