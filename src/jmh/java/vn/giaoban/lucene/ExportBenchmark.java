package vn.giaoban.lucene;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
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
import vn.giaoban.export.ExportFormat;
import vn.giaoban.export.Exported;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Language;

/// How long all of [GeneratedIndex#MILLION] takes to be written, in a heap of 64 MB.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ExportBenchmark {
  @Param private ExportFormat format;

  @Param({"DATE", "RELEVANCE"})
  private Sort sort;

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

  /// Octets written.
  @Benchmark
  public long export() throws IOException {
    var exported =
        new Exported(
            "",
            Selection.EVERYTHING,
            sort,
            GeneratedIndex.NAMES,
            ZonedDateTime.now(),
            "",
            hit -> hit);
    try (var counted = new Counted();
        var out = new BufferedOutputStream(counted)) {
      var writer = format.writer(exported.sheet(), Language.VI, out);
      searcher.stream(Selection.EVERYTHING, sort, writer);
      writer.finish();
      return counted.octets;
    }
  }

  private static final class Counted extends OutputStream {
    private long octets;

    @Override
    public void write(int octet) {
      octets++;
    }

    @Override
    public void write(byte[] all, int start, int length) {
      octets += length;
    }
  }
}
