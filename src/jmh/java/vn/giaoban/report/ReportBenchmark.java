package vn.giaoban.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.report.layout.ReportFormat;
import vn.giaoban.report.layout.ReportSettings;
import vn.giaoban.report.layout.SummaryDocument;
import vn.giaoban.report.summary.QuarterlySummary;
import vn.giaoban.report.summary.Summarizer;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;

/// How long the summary of one quarter of very many directives takes, from the question to the last
/// byte, in a small heap. The index is made once, in `target`. The first shot of a process is that
/// of the command line.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 0)
@Measurement(iterations = 4)
public class ReportBenchmark {
  private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 9, 30);
  private static final Selection QUARTER = Selection.EVERYTHING.within(new DayRange(FIRST, LAST));

  /// How many directives there are, about.
  @Param("100000")
  int directives;

  /// The processor time of all threads of a shot, which a busy machine lengthens little.
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Processor {
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begun;

    /// Begins a shot.
    @Setup(Level.Iteration)
    public void begin() {
      begun = SYSTEM.getProcessCpuTime();
    }

    /// In milliseconds, at the end of a shot.
    public long processorMillis() {
      return (SYSTEM.getProcessCpuTime() - begun) / 1_000_000;
    }
  }

  private final Names names = Names.standard();
  private LuceneSearcher searcher;

  /// Opens the index, and makes it if it is not there.
  @Setup
  public void open() throws IOException {
    var folder = Path.of("target", "busy-quarter-" + directives);
    new BusyQuarter(FIRST, LAST).write(folder, directives);
    searcher = LuceneSearcher.open(folder, names);
  }

  /// Closes the index.
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  /// All figures, quotations and follow-ups, nothing known from before.
  @Benchmark
  public QuarterlySummary figures(Processor processor) throws IOException {
    return summary();
  }

  private QuarterlySummary summary() throws IOException {
    return new Summarizer(searcher, names, new FollowUpAnalyzer(searcher)).summarize(QUARTER, null);
  }

  /// The same as a Word file, its annex elsewhere.
  @Benchmark
  public long docx(Processor processor) throws IOException {
    return written(ReportFormat.DOCX);
  }

  /// As a page.
  @Benchmark
  public long html(Processor processor) throws IOException {
    return written(ReportFormat.HTML);
  }

  /// As Markdown.
  @Benchmark
  public long md(Processor processor) throws IOException {
    return written(ReportFormat.MD);
  }

  /// As a workbook, its annex in another.
  @Benchmark
  public long xlsx(Processor processor) throws IOException {
    return written(ReportFormat.XLSX);
  }

  /// As JSON.
  @Benchmark
  public long json(Processor processor) throws IOException {
    return written(ReportFormat.JSON);
  }

  private long written(ReportFormat format) throws IOException {
    var summary = summary();
    var document =
        SummaryDocument.of(
            summary,
            ReportSettings.BLANK,
            "http://127.0.0.1:7070",
            "a.xlsx",
            "Giao Ban",
            Instant.EPOCH);
    var out = new Counted();
    format.write(summary, document, out);
    return out.bytes;
  }

  /// Takes bytes and keeps none.
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int start, int length) {
      bytes += length;
    }
  }
}
