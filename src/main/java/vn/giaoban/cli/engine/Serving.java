package vn.giaoban.cli.engine;

import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.api.Upkeep;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.CorpusWatch;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.Listening;
import vn.giaoban.server.Remarks;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.Server;
import vn.giaoban.server.Service;
import vn.giaoban.server.edit.Editing;

/// A running server over an updated index, which it keeps locked.
public final class Serving implements Closeable {
  /// What is served, and where to.
  ///
  /// @param request which folder of notices, and how it is read
  /// @param watching whether its changes are followed
  /// @param verifiedEvery how often the files of the index are compared with their checksums
  /// @param editing who may change files of the folder
  public record Site(
      IngestRequest request,
      Path index,
      boolean watching,
      Duration verifiedEvery,
      Editing editing,
      Listening listening) {}

  /// How often an index is verified if nobody wants it otherwise.
  public static final Duration VERIFIED_EVERY = Duration.ofDays(1);

  private final IndexLock lock;
  private final DirectiveSearcher searcher;
  private final Server server;
  private final Background background;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// What goes on beside the answers.
  ///
  /// @param following null where changes of the folder are not followed
  private record Background(ServedIndex served, @Nullable Following following, Verifying verifying)
      implements Closeable {
    /// @param current whether the index is up to date
    void start(boolean current) {
      Thread.ofPlatform().daemon().name("warm").start(served::warm);
      if (following != null) {
        following.start(current);
      }
      verifying.start();
    }

    @Override
    public void close() throws IOException {
      try (following) {
        verifying.close();
      }
    }
  }

  private Serving(
      IndexLock lock, DirectiveSearcher searcher, Server server, Background background) {
    this.background = background;
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
    var site =
        new Site(
            IngestRequest.of(corpus),
            index,
            false,
            VERIFIED_EVERY,
            Editing.OFF,
            Listening.on(host, port));
    return start(site, log, completions, terminal);
  }

  /// Brings the index up to date and starts.
  ///
  /// @param completions what was done; null where that is not known
  public static Serving start(
      Site site, SearchLog log, @Nullable CompletionsFile completions, Terminal terminal)
      throws IOException {
    checkPort(site.listening());
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
      ServedIndex.prepare(site, remarks, terminal);
      var names = Engine.names();
      var searcher = Engine.searcher(index, names);
      var served = new ServedIndex(site, searcher, remarks, terminal);
      var following = watch == null ? null : new Following(watch, served::update);
      var verifying =
          new Verifying(index, served, site.verifiedEvery(), Clock.systemUTC(), remarks, terminal);
      var service =
          new Service(
              searcher,
              names,
              corpus,
              site.request().limits(),
              Clock.systemUTC(),
              log,
              completions,
              remarks,
              () -> new Upkeep(site.watching(), verifying.found()),
              site.editing());
      return start(lock, service, site, new Background(served, following, verifying), terminal);
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

  private static Serving start(
      IndexLock lock, Service service, Site site, Background background, Terminal terminal)
      throws IOException {
    try {
      if (service.completions() != null) {
        KnownCompletions.read(service.completions(), service.searcher(), terminal);
      }
      var server = new Server(service, site.listening());
      start(server, site.listening());
      background.start(!service.remarks().has(Remarks.Kind.NOT_UPDATED));
      return new Serving(lock, service.searcher(), server, background);
    } catch (IOException | RuntimeException e) {
      service.searcher().close();
      throw e;
    }
  }

  /// Finds out before anything else whether one can listen, since bringing the index up to date may
  /// take long.
  private static void checkPort(Listening listening) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(listening.host(), listening.port()));
    } catch (BindException _) {
      throw taken(listening);
    } catch (IOException | IllegalArgumentException e) {
      throw failed(listening, cause(e));
    }
  }

  private static JobException taken(Listening listening) {
    return failed(listening, "it is taken or not permitted; --port chooses another");
  }

  private static JobException failed(Listening listening, String reason) {
    return new JobException(
        "cannot listen on %s, port %d: %s".formatted(listening.host(), listening.port(), reason));
  }

  private static void start(Server server, Listening listening) {
    try {
      server.start();
    } catch (JavalinBindException _) {
      throw taken(listening);
    } catch (JavalinException e) {
      throw failed(listening, cause(e));
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
        background) {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
