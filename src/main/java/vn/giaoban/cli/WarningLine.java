package vn.giaoban.cli;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import vn.giaoban.cli.terminal.Terminal;

/// A library's warning on one line, like every other complaint of the program; what it was thrown
/// for is told by its message. For `java.util.logging.ConsoleHandler.formatter`.
public final class WarningLine extends Formatter {
  /// Asked by the logging of the JDK.
  public WarningLine() {}

  @Override
  public String format(LogRecord warning) {
    var thrown = warning.getThrown();
    var cause = thrown == null || thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return "giaoban: %s (%s)%n"
        .formatted(
            Terminal.printable(formatMessage(warning) + cause),
            Terminal.printable(String.valueOf(warning.getLoggerName())));
  }
}
