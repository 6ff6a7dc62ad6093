package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.period.Vietnam;
import vn.giaoban.source.SourceReader;
import vn.giaoban.source.document.ReadLimits;

/// Updates an index from a corpus folder.
///
/// Reads new and changed files, merges duplicates, completes every notice by what the others
/// reveal, and writes those whose result changed. Keeps only the headers of notices in memory, not
/// texts and directives.
public final class Ingest {
  private static final String WITHIN = " within ";

  private final SourceReader reader;
  private final Supplier<NoticeExtractor> extractor;
  private final String program;
  private final Clock clock;

  /// @param program fingerprint of the program and its tables
  Ingest(SourceReader reader, NoticeExtractor extractor, String program, Clock clock) {
    this(reader, () -> extractor, program, clock);
  }

  private Ingest(
      SourceReader reader, Supplier<NoticeExtractor> extractor, String program, Clock clock) {
    this.reader = reader;
    this.extractor = extractor;
    this.program = program;
    this.clock = clock;
  }

  /// Whether this program and these tables made the records of an index, within whatever limits.
  public boolean made(CorpusState state) {
    return state.program().equals(program) || state.program().startsWith(program + WITHIN);
  }

  /// What makes records: this program and its tables, as it reads within these limits.
  String program(ReadLimits limits) {
    return limits.equals(ReadLimits.STANDARD) ? program : program + WITHIN + limits;
  }

  /// With the readers and tables that ship with the program.
  public static Ingest standard() {
    return new Ingest(
        new SourceReader(), () -> Standard.EXTRACTOR, Program.fingerprint(), Clock.systemUTC());
  }

  /// Its tables are read when there is a notice to read.
  private static final class Standard {
    static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();
  }

  /// The same for a folder, guarding the index against removals.
  public IngestSummary run(Path corpus, DirectiveWriter writer, Consumer<IngestProgress> progress)
      throws IOException {
    return run(IngestRequest.of(corpus), writer, progress);
  }

  /// Reads changes, removes deleted notices and commits if anything changed.
  ///
  /// @throws CorpusUnreachableException where the folder cannot be read
  /// @throws RemovalsRefusedException where too many notices would leave the index
  /// @throws IOException where the index cannot be written; what was committed before stays
  public IngestSummary run(
      IngestRequest request, DirectiveWriter writer, Consumer<IngestProgress> progress)
      throws IOException {
    long start = System.nanoTime();
    var folder = ListedFolder.of(this, request);
    var seen = folder.seen(writer);
    if (seen != null) {
      return folder.unchanged(seen, writer, Duration.ofNanos(System.nanoTime() - start));
    }
    var run = new IngestRun(this, request, folder, writer, progress);
    run.bringUpToDate();
    return run.summary(Duration.ofNanos(System.nanoTime() - start));
  }

  /// Reads within these limits.
  SourceReader reader(ReadLimits limits) {
    return limits.equals(ReadLimits.STANDARD) ? reader : new SourceReader(limits);
  }

  NoticeExtractor extractor() {
    return extractor.get();
  }

  /// Milliseconds since 1970.
  long now() {
    return clock.millis();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Vietnam.ZONE));
  }
}
