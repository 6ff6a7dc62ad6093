package vn.giaoban.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// A logging configuration that logs nothing, for short-lived commands. Set by
/// `java.util.logging.config.class`.
public final class NoLogging {
  /// Called by the JDK's logging.
  public NoLogging() {
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
