package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import vn.giaoban.cli.terminal.ProgressLine;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.ingest.IngestSummary;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.ReadResult;

/// Updates an index for `index` and `serve`, and reports progress.
public final class Updates {
  private Updates() {}

  /// Updates the index; unreadable files are reported on standard error.
  ///
  /// @param full whether to read every file again
  public static IngestSummary run(Path corpus, Path index, boolean full, Terminal terminal)
      throws IOException {
    var progress = new ProgressLine(terminal);
    try (var writer = LuceneWriter.open(index, Clock.systemUTC())) {
      var target = full ? new FreshWriter(writer) : writer;
      var summary =
          Ingest.standard()
              .run(corpus, target, now -> progress.show(now.done(), now.total(), now.path()));
      progress.clear();
      for (ReadResult.Unreadable file : summary.unreadable()) {
        terminal.complain(file.path() + ": " + file.reason());
      }
      return summary;
    }
  }

  /// A one-line summary, such as "5 notices, 110 directives: 5 new, 0 changed, …".
  public static String line(IngestSummary summary) {
    return "%d notices, %d directives and assessments: %d files new, %d changed, %d unchanged, %d gone, %d unreadable (%.1f s)"
        .formatted(
            summary.notices(),
            summary.directives(),
            summary.added(),
            summary.changed(),
            summary.unchanged(),
            summary.removed(),
            summary.unreadable().size(),
            summary.duration().toMillis() / 1_000.0);
  }
}
