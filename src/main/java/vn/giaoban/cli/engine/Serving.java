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
import vn.giaoban.api.Upkeep;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusUnreachableException;
import vn.giaoban.ingest.CorpusWatch;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.ingest.RemovalsRefusedException;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.Remarks;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.Server;
import vn.giaoban.server.Service;
import vn.giaoban.source.FileProblem;

/// A running server over an updated index, which it keeps locked.
public final class Serving implements Closeable {
  /// What is served, and where to.
  ///
  /// @param request which folder of notices, and how it is read
  /// @param watching whether its changes are followed
  /// @param port 0 for any free one
  public record Site(IngestRequest request, Path index, boolean watching, String host, int port) {}

  private final IndexLock lock;
  private final DirectiveSearcher searcher;
  private final Server server;
  private final @Nullable Following following;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Serving(
      IndexLock lock, DirectiveSearcher searcher, Server server, @Nullable Following following) {
    this.following = following;
    this.lock = lock;
    this.searcher = searcher;
    this.server = server;
  }

  /// Brings the index up to date, starts, and leaves the index as it then is.
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
    var site = new Site(IngestRequest.of(corpus), index, false, host, port);
    return start(site, log, completions, terminal);
  }

  /// Brings the index up to date and starts.
  ///
  /// @param completions what was done; null where that is not known
  public static Serving start(
      Site site, SearchLog log, @Nullable CompletionsFile completions, Terminal terminal)
      throws IOException {
    var corpus = site.request().corpus();
    var index = site.index();
    if (Files.isDirectory(corpus)) {
      Folders.check(corpus, index);
    } else if (!LuceneSearcher.exists(index)) {
      throw new JobException("there is no folder " + corpus);
    }
    var lock = IndexLock.acquire(index, "giaoban serve");
    @Nullable CorpusWatch watch = null;
    try {
      watch = site.watching() ? watch(site.request()) : null;
      var remarks = new Remarks();
      update(site, remarks, terminal);
      var names = Engine.names();
      var searcher = Engine.searcher(index, names);
      var following =
          watch == null ? null : new Following(watch, update(site, searcher, remarks, terminal));
      var verifying = new Verifying(index, Clock.systemUTC(), remarks, terminal);
      var service =
          new Service(
              searcher,
              names,
              corpus,
              Clock.systemUTC(),
              log,
              completions,
              remarks,
              () -> new Upkeep(site.watching(), verifying.found()));
      var serving = start(lock, service, site, following, terminal);
      verifying.start();
      return serving;
    } catch (IOException | RuntimeException e) {
      lock.close();
      if (watch != null) {
        watch.close();
      }
      throw e;
    }
  }

  private static CorpusWatch watch(IngestRequest request) throws IOException {
    return new CorpusWatch(request.corpus(), request.links(), CorpusWatch.Pace.STANDARD);
  }

  private static Following.Update update(
      Site site, DirectiveSearcher searcher, Remarks remarks, Terminal terminal) {
    return () -> {
      try {
        boolean done = update(site, remarks, terminal);
        searcher.refresh();
        return done;
      } catch (IOException e) {
        return refused(remarks, FileProblem.line(e), terminal);
      } catch (RuntimeException e) {
        return refused(remarks, "an error in the program: " + e.getMessage(), terminal);
      }
    };
  }

  /// Goes on with the last commit where the folder does not hold what it held.
  ///
  /// @return whether the index is up to date
  private static boolean update(Site site, Remarks remarks, Terminal terminal) throws IOException {
    try {
      var summary = Updates.run(site.request(), site.index(), Updates.Rebuild.DAMAGED, terminal);
      terminal.err().println(Updates.line(summary));
      remarks.takeBack(Remarks.NOT_UPDATED);
      return true;
    } catch (RemovalsRefusedException | CorpusUnreachableException e) {
      return refused(remarks, String.valueOf(e.getMessage()), terminal);
    }
  }

  private static boolean refused(Remarks remarks, String reason, Terminal terminal) {
    if (remarks.say(Remarks.NOT_UPDATED, reason)) {
      terminal.complain(reason);
    }
    return false;
  }

  private static Serving start(
      IndexLock lock, Service service, Site site, @Nullable Following following, Terminal terminal)
      throws IOException {
    try {
      if (service.completions() != null) {
        KnownCompletions.read(service.completions(), service.searcher(), terminal);
      }
      var server = new Server(service, site.host(), site.port());
      start(server, site.host(), site.port());
      if (following != null) {
        following.start(!service.remarks().has(Remarks.NOT_UPDATED));
      }
      return new Serving(lock, service.searcher(), server, following);
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
        searcher;
        following) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
