package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.ProgressLine;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusUnreachableException;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.ingest.IngestSummary;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.StaleNotice;
import vn.giaoban.search.UnusableIndexException;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.ReadResult;

/// Updates an index for `index` and `serve`, and reports progress.
public final class Updates {
  /// When an index is made anew.
  public enum Rebuild {
    /// Where another version of the program made it.
    OUTDATED,
    /// Also where it is damaged.
    DAMAGED,
    ALWAYS
  }

  private static final Ingest INGEST = Ingest.standard();

  private final IngestRequest request;
  private final Path index;
  private final Terminal terminal;

  private Updates(IngestRequest request, Path index, Terminal terminal) {
    this.request = request;
    this.index = index;
    this.terminal = terminal;
  }

  /// Updates the index; unreadable files are reported on standard error.
  ///
  /// @throws RemovalsRefusedException where too many notices would leave the index
  /// @throws JobException naming the command that helps, where the index is damaged and is not to
  ///   be made anew for that
  public static IngestSummary run(
      IngestRequest request, Path index, Rebuild rebuild, Terminal terminal) throws IOException {
    var history = LuceneWriter.history(index);
    try {
      return new Updates(request.keeping(history), index, terminal).run(rebuild);
    } catch (UnusableIndexException | CorpusUnreachableException | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // Such as a full disk, of which the system names no file.
      throw new IOException(
          "the index %s cannot be written: %s".formatted(index, FileProblem.reason(e)), e);
    }
  }

  private IngestSummary run(Rebuild rebuild) throws IOException {
    try (var writer = writer(rebuild)) {
      return fill(writer);
    } catch (UnusableIndexException e) {
      refuse(e, rebuild);
      try (var writer = rebuilding(e.problem())) {
        return fill(writer);
      }
    }
  }

  private static void refuse(UnusableIndexException e, Rebuild rebuild) {
    if (e.isDamaged() && rebuild == Rebuild.OUTDATED) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private LuceneWriter writer(Rebuild rebuild) throws IOException {
    if (rebuild == Rebuild.ALWAYS) {
      return LuceneWriter.rebuild(index, Clock.systemUTC());
    }
    var writer = LuceneWriter.open(index, Clock.systemUTC());
    var made = writer.corpus();
    if (made == null || INGEST.made(made)) {
      return writer;
    }
    writer.close();
    return rebuilding(UnusableIndexException.otherVersion(index, null).problem());
  }

  private LuceneWriter rebuilding(String why) throws IOException {
    terminal.complain(why + "; it is made anew");
    return LuceneWriter.rebuild(index, Clock.systemUTC());
  }

  /// Refuses an index of another part of the corpus, which would lose what it holds.
  private void checkPart(LuceneWriter writer) {
    var before = writer.corpus();
    var part = request.part();
    if (before != null && before.corpus() != null && !part.made(before.corpus())) {
      throw new JobException(
          "the index %s was made from %s; --index names another folder"
              .formatted(index, before.corpus()));
    }
  }

  private IngestSummary fill(LuceneWriter writer) throws IOException {
    checkPart(writer);
    var progress = new ProgressLine(terminal);
    var summary =
        INGEST.run(
            request,
            writer,
            now -> progress.show(now.done(), now.total(), now.speed() + "  " + now.path()));
    progress.clear();
    summary.damaged().forEach(terminal::complain);
    for (ReadResult.Unreadable file : summary.unreadable()) {
      terminal.complain(file.line());
    }
    for (StaleNotice notice : summary.stale()) {
      terminal.complain(
          "%s: what the index held of it on %s is kept".formatted(notice.path(), notice.since()));
    }
    return summary;
  }

  /// A one-line summary, such as "5 notices, 110 directives: 5 new, 0 changed, …".
  public static String line(IngestSummary summary, Terminal terminal) {
    long rows = summary.unreadable().stream().filter(ReadResult.Unreadable::inTable).count();
    return terminal.say(
        "updated",
        summary.notices(),
        summary.directives(),
        summary.added(),
        summary.changed(),
        summary.unchanged(),
        summary.removed(),
        summary.unreadable().size() - rows,
        rows,
        terminal.wording().decimal(summary.duration().toMillis() / 1_000.0, 1));
  }
}
