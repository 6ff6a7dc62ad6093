package vn.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import vn.giaoban.analytics.series.TooManyPeriodsException;
import vn.giaoban.cli.option.Help;
import vn.giaoban.cli.option.LanguageOption;
import vn.giaoban.cli.option.VietnameseHelp;
import vn.giaoban.cli.option.VocabularyOption;
import vn.giaoban.cli.terminal.ClosedOutputException;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.RemovalsRefusedException;
import vn.giaoban.report.summary.AnnexTooLongException;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.QueryTooBroadException;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.source.FileProblem;
import vn.giaoban.text.Table;

/// The entry point of the program.
public final class Main {
  private static final int COULD_NOT_BE_DONE = 2;

  /// All commands, in the order of the help.
  private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

  private Main() {}

  private static Map<String, Function<Terminal, Object>> commands() {
    var commands = new LinkedHashMap<String, Function<Terminal, Object>>();
    commands.put("serve", ServeCommand::new);
    commands.put("index", IndexCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("suggest", SuggestCommand::new);
    commands.put("similar", SimilarCommand::new);
    commands.put("followups", FollowUpsCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("deadlines", DeadlinesCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("trend", TrendCommand::new);
    commands.put("coverage", CoverageCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("parse", ParseCommand::new);
    commands.put("log", LogCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /// Runs a command and exits with its status.
  public static void main(String[] args) {
    log(LanguageOption.others(args));
    int status = run(args, Terminal.ofProcess());
    // There are no shutdown hooks to run, and halting is faster than exiting.
    Runtime.getRuntime().halt(status);
  }

  /// Long-running commands log warnings of libraries; others log nothing.
  static void log(String... args) {
    boolean goesOn = args.length > 0 && args[0].equals("serve");
    System.setProperty(
        "java.util.logging.config.class", (goesOn ? Warnings.class : NoLogging.class).getName());
  }

  /// Runs one command.
  ///
  /// @return 0 on success, 1 if some input failed, 2 on error
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, Terminal.none(InputStream.nullInputStream(), out, err));
  }

  static int run(String[] args, Terminal terminal) {
    try {
      return runIn(terminal.speaking(LanguageOption.language(args)), LanguageOption.others(args));
    } catch (JobException e) {
      terminal.complain(reason(e));
      return COULD_NOT_BE_DONE;
    }
  }

  /// Runs one command in the language of the terminal.
  private static int runIn(Terminal terminal, String... args) {
    try {
      VocabularyOption.apply(args);
      var help = new StringWriter();
      int code = line(terminal, args).setOut(new PrintWriter(help)).execute(args);
      terminal.out().print(help);
      terminal.out().flush();
      return code;
    } catch (ClosedOutputException _) {
      return 0;
    } catch (UncheckedIOException e) {
      terminal.complain(reason(e));
      return COULD_NOT_BE_DONE;
    } catch (JobException e) {
      terminal.complain(reason(e));
      return COULD_NOT_BE_DONE;
    } catch (ExceptionInInitializerError | Table.BrokenException e) {
      var table = Table.BrokenException.message(e);
      if (table == null) {
        throw e;
      }
      terminal.complain(table);
      return COULD_NOT_BE_DONE;
    }
  }

  private static CommandLine line(Terminal terminal, String... args) {
    return commands(terminal, args)
        .setErr(writer(terminal.err()))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(terminal.showsOut())
        .setParameterExceptionHandler((e, _) -> misused(e, terminal))
        .setExecutionExceptionHandler((e, _, _) -> failed(e, terminal));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /// Creates only the requested command, since creating all takes longer than many searches.
  private static CommandLine commands(Terminal terminal, String... args) {
    var asked = args.length == 0 ? null : COMMANDS.get(args[0]);
    return asked == null ? all(terminal) : with(terminal, List.of(asked));
  }

  /// The program with all its commands.
  static CommandLine all(Terminal terminal) {
    return with(terminal, COMMANDS.values());
  }

  private static CommandLine with(
      Terminal terminal, Collection<Function<Terminal, Object>> commands) {
    var root = new CommandLine(new Root(terminal));
    commands.forEach(command -> root.addSubcommand(command.apply(terminal)));
    return terminal.language() == Language.VI ? root.setHelpFactory(VietnameseHelp::of) : root;
  }

  private static int misused(ParameterException e, Terminal terminal) {
    terminal.complain(UsageError.reason(e));
    terminal
        .err()
        .println(terminal.say("usage.try", e.getCommandLine().getCommandSpec().qualifiedName()));
    return COULD_NOT_BE_DONE;
  }

  private static int failed(Exception e, Terminal terminal) {
    switch (e) {
      case ClosedOutputException _ -> {
        return 0;
      }
      case JobException _,
          QueryTooBroadException _,
          NotAHitException _,
          CursorExpiredException _,
          RemovalsRefusedException _,
          TooManyPeriodsException _,
          AnnexTooLongException _,
          TimeLimitException _ ->
          terminal.complain(reason(e));
      case UncheckedIOException passed -> terminal.complain(reason(passed));
      case IOException file -> terminal.complain(FileProblem.line(file));
      default -> unexpected(e, terminal);
    }
    return COULD_NOT_BE_DONE;
  }

  private static void unexpected(Exception e, Terminal terminal) {
    var table = Table.BrokenException.message(e);
    terminal.complain(table == null ? "an error in the program: " + e : table);
    if (table == null) {
      e.printStackTrace(terminal.err());
    }
  }

  private static String reason(Exception e) {
    @Nullable String message = e.getMessage();
    return message == null ? "the program does not say why" : message;
  }

  /// Its own words, where it has any beside those of its cause.
  private static String reason(UncheckedIOException e) {
    @Nullable IOException cause = e.getCause();
    return cause != null && cause.toString().equals(e.getMessage())
        ? FileProblem.line(cause)
        : reason((Exception) e);
  }

  /// The root command.
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
