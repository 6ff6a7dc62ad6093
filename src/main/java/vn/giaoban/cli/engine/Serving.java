package vn.giaoban.cli.engine;

import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusUnreachableException;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.ingest.RemovalsRefusedException;
import vn.giaoban.lucene.index.IndexFolder;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.Remarks;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.Server;
import vn.giaoban.server.Service;

/// A running server over an updated index, which it keeps locked.
public final class Serving implements Closeable {
  private final IndexLock lock;
  private final DirectiveSearcher searcher;
  private final Server server;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Serving(IndexLock lock, DirectiveSearcher searcher, Server server) {
    this.lock = lock;
    this.searcher = searcher;
    this.server = server;
  }

  /// Updates the index and starts the server.
  ///
  /// @param port 0 for any free port
  /// @param completions table of completed directives; null if unknown
  public static Serving start(
      Path corpus,
      Path index,
      String host,
      int port,
      SearchLog log,
      @Nullable CompletionsFile completions,
      Terminal terminal)
      throws IOException {
    if (Files.isDirectory(corpus)) {
      Folders.check(corpus, index);
    } else if (new IndexFolder(index).isEmpty()) {
      throw new JobException("there is no folder " + corpus);
    }
    var lock = IndexLock.acquire(index, "giaoban serve");
    try {
      var remarks = new Remarks();
      update(IngestRequest.of(corpus), index, remarks, terminal);
      var names = Engine.names();
      var searcher = Engine.searcher(index, names);
      var service =
          new Service(searcher, names, corpus, Clock.systemUTC(), log, completions, remarks);
      return start(lock, service, host, port, terminal);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Goes on with the last commit where the folder does not hold what it held.
  private static void update(IngestRequest request, Path index, Remarks remarks, Terminal terminal)
      throws IOException {
    try {
      var summary = Updates.run(request, index, Updates.Rebuild.DAMAGED, terminal);
      terminal.err().println(Updates.line(summary));
    } catch (RemovalsRefusedException | CorpusUnreachableException e) {
      var reason = String.valueOf(e.getMessage());
      remarks.say(Remarks.NOT_UPDATED, reason);
      terminal.complain(reason);
    }
  }

  private static Serving start(
      IndexLock lock, Service service, String host, int port, Terminal terminal)
      throws IOException {
    try {
      if (service.completions() != null) {
        KnownCompletions.read(service.completions(), service.searcher(), terminal);
      }
      var server = new Server(service, host, port);
      start(server, host, port);
      return new Serving(lock, service.searcher(), server);
    } catch (IOException | RuntimeException e) {
      service.searcher().close();
      throw e;
    }
  }

  private static void start(Server server, String host, int port) {
    try {
      server.start();
    } catch (JavalinBindException _) {
      throw new JobException(
          "cannot listen on %s, port %d: it is taken or not permitted; --port chooses another"
              .formatted(host, port));
    } catch (JavalinException e) {
      throw new JobException("cannot listen on %s, port %d: %s".formatted(host, port, cause(e)));
    }
  }

  private static String cause(Throwable e) {
    var last = e;
    for (var next = e.getCause(); next != null; next = next.getCause()) {
      last = next;
    }
    return last.getMessage() == null ? last.toString() : last.getMessage();
  }

  public int port() {
    return server.port();
  }

  /// Stops the server gracefully. Closing again has no effect.
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (lock;
        searcher) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
