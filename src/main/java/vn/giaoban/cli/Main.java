package vn.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/// The program.
public final class Main {
  private static final int COULD_NOT_BE_DONE = 2;

  /// What Lucene says of the processor's vectors is nothing that a user could act on; kept here,
  /// because a logger that nobody holds forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /// Runs a command and ends the process with its exit status.
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(run(args, Terminal.ofProcess()));
  }

  /// Runs one command.
  ///
  /// @return 0 where it is done, 1 where some input failed, 2 where it could not be done
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, Terminal.none(InputStream.nullInputStream(), out, err));
  }

  static int run(String[] args, Terminal terminal) {
    int code =
        commands(terminal)
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(terminal.showsOut())
            .setParameterExceptionHandler((e, _) -> misused(e, terminal))
            .setExecutionExceptionHandler((e, _, _) -> failed(e, terminal))
            .execute(args);
    terminal.out().flush();
    return code;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static CommandLine commands(Terminal terminal) {
    var root = new CommandLine(new Root(terminal));
    root.addSubcommand(new ServeCommand(terminal));
    root.addSubcommand(new IndexCommand(terminal));
    root.addSubcommand(new SearchCommand(terminal));
    root.addSubcommand(new SuggestCommand(terminal));
    root.addSubcommand(new SimilarCommand(terminal));
    root.addSubcommand(new ParseCommand(terminal));
    return root;
  }

  private static int misused(ParameterException e, Terminal terminal) {
    terminal.complain(reason(e));
    terminal
        .err()
        .printf("Try '%s --help'.%n", e.getCommandLine().getCommandSpec().qualifiedName());
    return COULD_NOT_BE_DONE;
  }

  private static int failed(Exception e, Terminal terminal) {
    switch (e) {
      case JobException job -> terminal.complain(reason(job));
      case FileSystemException file ->
          terminal.complain("%s: %s".formatted(file.getFile(), file.getClass().getSimpleName()));
      case UncheckedIOException io -> terminal.complain(reason(io));
      case IOException io -> terminal.complain(reason(io));
      default -> {
        terminal.complain("an error in the program: " + e);
        e.printStackTrace(terminal.err());
      }
    }
    return COULD_NOT_BE_DONE;
  }

  private static String reason(Exception e) {
    @Nullable String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /// What is run where no command is named.
  @Command(
      name = "giaoban",
      description = "Finds and compares directives in the notices of Vietnamese meetings.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("UnusedVariable") // asked by picocli
    private Help help;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    private final Terminal terminal;

    Root(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      terminal.complain("no command is named");
      spec.commandLine().usage(terminal.err());
      return COULD_NOT_BE_DONE;
    }
  }
}
