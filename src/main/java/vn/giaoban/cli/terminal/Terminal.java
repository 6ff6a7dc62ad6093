package vn.giaoban.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Wording;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.source.InputFile;
import vn.giaoban.text.Controls;

/// The standard streams of a command and the properties of its terminal.
///
/// @param out for results only
/// @param err for everything else
/// @param showsOut whether `out` is a terminal
/// @param showsErr whether `err` is a terminal
/// @param columns window width
/// @param colours whether highlights are coloured
/// @param wording the texts of the language that it is spoken to in
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean showsOut,
    boolean showsErr,
    int columns,
    boolean colours,
    Wording wording) {
  private static final Map<Language, Wording> WORDINGS = Wording.read(Terminal.class);
  private static final int DEFAULT_COLUMNS = 80;
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{2,4})\\s*");

  /// Streams that are spoken to in Vietnamese.
  public Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean showsOut,
      boolean showsErr,
      int columns,
      boolean colours) {
    this(in, out, err, showsOut, showsErr, columns, colours, wording(Language.VI));
  }

  private static Wording wording(Language language) {
    return WORDINGS.getOrDefault(language, WORDINGS.values().iterator().next());
  }

  /// Streams without a terminal.
  public static Terminal none(InputStream in, PrintStream out, PrintStream err) {
    return new Terminal(in, out, err, false, false, DEFAULT_COLUMNS, false);
  }

  /// The same with `out` redirected.
  public Terminal printingTo(PrintStream elsewhere) {
    return new Terminal(in, elsewhere, err, false, showsErr, DEFAULT_COLUMNS, false, wording);
  }

  /// The streams of this process.
  public static Terminal ofProcess() {
    boolean showsOut = isTerminal(1);
    boolean showsErr = isTerminal(2);
    int columns = showsOut || showsErr ? measuredColumns() : DEFAULT_COLUMNS;
    var out = new FileOutputStream(FileDescriptor.out);
    return new Terminal(
        System.in,
        ResultStream.over(out, showsOut, System.out.charset()),
        System.err,
        showsOut,
        showsErr,
        columns,
        showsOut);
  }

  public Terminal withColours(boolean wanted) {
    return new Terminal(in, out, err, showsOut, showsErr, columns, wanted, wording);
  }

  /// The same, spoken to in a language.
  public Terminal speaking(Language language) {
    return new Terminal(in, out, err, showsOut, showsErr, columns, colours, wording(language));
  }

  public Language language() {
    return wording.language();
  }

  /// The text with this key, as [Wording#say] says it.
  public String say(String key, Object... values) {
    return wording.say(key, values);
  }

  /// A message of any part of the program, which is in English, in the language spoken.
  public String translated(String message) {
    return switch (language()) {
      case VI -> Messages.vietnamese(message);
      case EN -> message;
    };
  }

  /// The head of a column of values of a dimension.
  public String head(Dimension dimension) {
    return dimension.label().in(language()).toUpperCase(language().locale());
  }

  /// A day as a table shows it; empty for none.
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : wording.day(day);
  }

  /// A moment likewise.
  public String moment(@Nullable Instant at) {
    return at == null ? "" : wording.moment(at);
  }

  /// Reads an input table or list; `-` is standard input.
  public String read(Path file) throws IOException {
    return file.equals(STANDARD_INPUT) ? InputFile.read(in) : InputFile.read(file);
  }

  /// Opens an input file; `-` is standard input.
  public InputStream open(Path file) throws IOException {
    return file.equals(STANDARD_INPUT) ? in : InputFile.open(file);
  }

  /// Prints a one-line error in the language spoken.
  ///
  /// @param problem in English
  public void complain(String problem) {
    err.println("giaoban: " + printable(translated(problem)));
  }

  /// Prints a one-line remark about a result on standard error, after the result.
  public void tell(String remark) {
    out.flush();
    err.println(printable(remark));
  }

  /// Text on one line, with terminal control characters escaped.
  public static String printable(String text) {
    return Controls.escaped(text.replaceAll("\\s+", " ").strip());
  }

  /// By Linux's list of open files, which tells each stream apart; where there is none, by Java's
  /// console, which stands for input and output together.
  @SuppressWarnings("SystemConsoleNull") // it is null again on JDK 25, where a stream is redirected
  private static boolean isTerminal(int descriptor) {
    try {
      var target = Files.readSymbolicLink(OPEN_FILES.resolve(String.valueOf(descriptor)));
      return target.startsWith("/dev/pts")
          || target.toString().startsWith("/dev/tty")
          || target.equals(Path.of("/dev/console"));
    } catch (IOException | UnsupportedOperationException _) {
      @Nullable Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  private static int measuredColumns() {
    var exported = System.getenv("COLUMNS");
    if (exported != null && exported.matches("[1-9]\\d{1,3}")) {
      return Integer.parseInt(exported);
    }
    try {
      var stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return DEFAULT_COLUMNS;
      }
      var answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      var size = SIZE.matcher(answer);
      return size.matches() ? Integer.parseInt(size.group(1)) : DEFAULT_COLUMNS;
    } catch (IOException _) {
      return DEFAULT_COLUMNS;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return DEFAULT_COLUMNS;
    }
  }
}
