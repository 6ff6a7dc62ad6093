package vn.giaoban.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Logs nothing: a command that ends soon says itself what its user should know. For
/// `java.util.logging.config.class`.
public final class Silence {
  /// Asked by the logging of the JDK.
  public Silence() {
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
