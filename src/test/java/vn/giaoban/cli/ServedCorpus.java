package vn.giaoban.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.cli.engine.Serving;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.server.Listening;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.edit.Editing;

/// A real server over a real index on a free port.
public final class ServedCorpus implements Closeable {
  private final Serving serving;

  private ServedCorpus(Serving serving) {
    this.serving = serving;
  }

  /// Indexes a folder of notices and serves it.
  public static ServedCorpus start(Path corpus, Path index) throws IOException {
    return start(corpus, index, SearchLog.none());
  }

  /// The same with a log of what is searched for.
  static ServedCorpus start(Path corpus, Path index, SearchLog log) throws IOException {
    return new ServedCorpus(Serving.start(corpus, index, "127.0.0.1", 0, log, null, quiet()));
  }

  /// Follows a folder of notices, which the pages may change.
  public static ServedCorpus editing(Path corpus, Path index) throws IOException {
    var request = IngestRequest.of(corpus);
    var site =
        new Serving.Site(
            request,
            index,
            true,
            Serving.VERIFIED_EVERY,
            Editing.on(),
            Listening.on("127.0.0.1", 0));
    var done = new CompletionsFile(corpus.resolve("completions.csv"), true);
    return new ServedCorpus(Serving.start(site, SearchLog.none(), done, quiet()));
  }

  private static Terminal quiet() {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Terminal.none(InputStream.nullInputStream(), nowhere, nowhere);
  }

  public int port() {
    return serving.port();
  }

  @Override
  public void close() throws IOException {
    serving.close();
  }
}
