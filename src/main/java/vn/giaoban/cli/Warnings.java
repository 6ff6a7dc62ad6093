package vn.giaoban.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.logging.LogManager;

/// Logs warnings, each as one line on standard error, by `logging.properties`. For
/// `java.util.logging.config.class`.
public final class Warnings {
  /// Asked by the logging of the JDK.
  public Warnings() throws IOException {
    try (var settings = Warnings.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    }
  }
}
