package vn.giaoban.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.logging.LogManager;

/// A logging configuration that prints warnings as single lines on standard error, by
/// `logging.properties`. Set by `java.util.logging.config.class`.
public final class Warnings {
  /// Called by the JDK's logging.
  public Warnings() throws IOException {
    try (var settings = Warnings.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    }
  }
}
