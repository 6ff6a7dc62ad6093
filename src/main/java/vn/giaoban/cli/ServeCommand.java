package vn.giaoban.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoban.analytics.deadlines.CompletionsFile;
import vn.giaoban.cli.engine.Serving;
import vn.giaoban.cli.option.AllowClassified;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.FollowLinks;
import vn.giaoban.cli.option.OnlyPart;
import vn.giaoban.cli.option.Reach;
import vn.giaoban.cli.option.ReadingLimits;
import vn.giaoban.cli.terminal.Browser;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.edit.Editing;

/// `giaoban serve`: runs the web server until the process is stopped.
@Command(name = "serve", description = "Brings the index up to date and serves the web interface.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Option(
      names = "--port",
      defaultValue = "7070",
      paramLabel = "PORT",
      description = "Where to listen; 0 is any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description =
          "Who can reach it: 127.0.0.1 is this computer alone, 0.0.0.0 everybody in the network"
              + " (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--log-searches",
      paramLabel = "FILE",
      description = {
        "Keeps what is searched for, as JSON Lines: time, query, filters, number of hits, duration;"
            + " never who searched. Off unless given. At 10 MB the file becomes FILE.1.",
        "'giaoban log FILE' shows what is looked for and not found."
      })
  private @Nullable Path searches;

  @Option(
      names = "--completions",
      paramLabel = "FILE",
      description =
          "What was done when: CSV with the columns directive id, textHash, done on. Deadlines are"
              + " then told by the four states of decision 42/2014. It is read again where it"
              + " changes (default: completions.csv in the corpus folder, where there is one).")
  private @Nullable Path completions;

  /// Read by the launcher, since the JVM has to know it when it starts.
  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description =
          "How much memory it may take for what it works with, such as 512m or 2g (default: 1 GB, or"
              + " a quarter of the machine where that is less).")
  void heap(String size) {
    // It has been done.
  }

  @Mixin private Reach reach;

  @Mixin private OnlyPart only;

  @Mixin private FollowLinks links;

  @Mixin private AllowClassified classified;

  @Mixin private ReadingLimits limits;

  @Option(
      names = "--watch",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Takes in what changes in the folder of notices, within seconds (default); with --no-watch"
              + " what there is at the start stays.")
  private boolean watching;

  @Option(
      names = "--edit",
      description =
          "Lets the pages put notices into the corpus folder: for one person on this computer, not"
              + " with another --host.")
  private boolean editing;

  @Option(names = "--open", description = "Opens the start page in the browser.")
  private boolean opening;

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (editing && !isLoopback(host)) {
      throw new ParameterException(
          spec.commandLine(),
          "--edit is for this computer alone; it cannot be with --host=" + host);
    }
    if (editing && !only.part().isWhole()) {
      throw new ParameterException(
          spec.commandLine(), "--edit is for the whole corpus; it cannot be with --only");
    }
    var stop = new CountDownLatch(1);
    try (var serving = Serving.start(site(), log(), done(), terminal)) {
      var hook = Thread.ofPlatform().unstarted(serving::close);
      Runtime.getRuntime().addShutdownHook(hook);
      var address = "http://%s:%d/".formatted(shown(host), serving.port());
      if (!isLoopback(host)) {
        terminal.complain(
            "everybody who reaches %s, port %d can read all that is indexed, without a password"
                .formatted(host, serving.port()));
      }
      terminal.out().println(address);
      terminal.out().flush();
      if (opening) {
        Browser.open(address, terminal);
      }
      stop.await();
      return 0;
    } catch (InterruptedException _) {
      return 0;
    }
  }

  private Serving.Site site() {
    var request =
        IngestRequest.of(common.corpus())
            .only(only.part())
            .following(links.links())
            .allowingClassified(classified.isAllowed())
            .within(limits.limits());
    return new Serving.Site(
        request,
        common.index(only.part()),
        watching,
        Serving.VERIFIED_EVERY,
        editing ? Editing.on() : Editing.OFF,
        reach.listening(host, port, terminal::complain));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }

  /// The table that is named, else that beside the notices, which pages that may change files
  /// begin.
  private @Nullable CompletionsFile done() {
    if (completions != null) {
      return new CompletionsFile(completions, editing);
    }
    var beside = common.corpus().resolve("completions.csv");
    return editing || Files.exists(beside) ? new CompletionsFile(beside, true) : null;
  }

  private SearchLog log() {
    return searches == null
        ? SearchLog.none()
        : SearchLog.in(searches, Clock.systemUTC(), terminal::complain);
  }

  /// The host as a browser can open it.
  private static String shown(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "127.0.0.1";
    }
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
