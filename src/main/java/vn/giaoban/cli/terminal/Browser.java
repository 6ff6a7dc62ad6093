package vn.giaoban.cli.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The person's browser: what the environment variable `BROWSER` names, else what the system opens
/// addresses with.
public final class Browser {
  private Browser() {}

  /// Opens an address; says so where that is not possible.
  public static void open(String address, Terminal terminal) {
    var command = new ArrayList<>(opener(System.getenv("BROWSER"), System.getProperty("os.name")));
    command.add(address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException _) {
      terminal.complain("no browser can be opened by '%s'".formatted(command.getFirst()));
    }
  }

  private static List<String> opener(@Nullable String browser, String system) {
    if (browser != null && !browser.isBlank()) {
      return List.of(browser);
    }
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open");
  }
}
