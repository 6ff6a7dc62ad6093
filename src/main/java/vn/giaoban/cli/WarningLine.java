package vn.giaoban.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.Terminal;

/// A library's warning on one line, like every other complaint of the program; what it was thrown
/// for is told by its message. Errors in the program itself are followed by where they are. For
/// `java.util.logging.ConsoleHandler.formatter`.
public final class WarningLine extends Formatter {
  private static final String OURS = "vn.giaoban.";

  /// Asked by the logging of the JDK.
  public WarningLine() {}

  @Override
  public String format(LogRecord warning) {
    var thrown = warning.getThrown();
    var cause = thrown == null || thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    var name = String.valueOf(warning.getLoggerName());
    boolean isOurs = name.startsWith(OURS) && warning.getLevel().equals(Level.SEVERE);
    return "giaoban: %s (%s)%n%s"
        .formatted(
            Terminal.printable(formatMessage(warning) + cause),
            Terminal.printable(name),
            isOurs ? place(thrown) : "");
  }

  private static String place(@Nullable Throwable thrown) {
    var place = new StringWriter();
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(place, true));
    }
    return place.toString();
  }
}
