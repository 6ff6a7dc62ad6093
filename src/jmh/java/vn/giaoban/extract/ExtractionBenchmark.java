package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.WrittenText;

/// How many invented notices one thread reads and understands in a second, their texts in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 10)
public class ExtractionBenchmark {
  private static final int DIRECTIVES_PER_NOTICE = 17;

  /// How many different notices there are.
  @Param("5000")
  int notices;

  private final NoticeExtractor extractor = NoticeExtractor.standard();
  private final List<SourceDocument> documents = new ArrayList<>();
  private int next;

  /// Makes the texts.
  @Setup
  public void write() {
    var corpus = GeneratedCorpus.of(CorpusSpec.large(1, notices * DIRECTIVES_PER_NOTICE));
    for (int i = 0; i < corpus.size(); i++) {
      documents.add(WrittenText.document(corpus.notice(i).text()));
    }
  }

  /// One notice, each after the other.
  @Benchmark
  public Notice extract() {
    next = (next + 1) % documents.size();
    return extractor.extract("x", documents.get(next)).notice();
  }
}
