package vn.giaoban.cli.option;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.giaoban.cli.terminal.Terminal;

/// The options for coloured tables. By default a terminal gets colours, unless `NO_COLOR` is set.
public final class Colours {
  /// When to use colours.
  enum When {
    ALWAYS,
    AUTO,
    NEVER;

    /// The name on the command line.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "always, auto or never (default: auto; environment: NO_COLOR for never).")
  private @Nullable When when;

  @Option(names = "--no-color", description = "The same as --color=never.")
  private boolean never;

  /// The terminal with the chosen colour setting.
  public Terminal on(Terminal terminal) {
    return terminal.withColours(wanted(terminal, System.getenv("NO_COLOR")));
  }

  private boolean wanted(Terminal terminal, @Nullable String noColor) {
    if (never || when == When.NEVER) {
      return false;
    }
    if (when == When.ALWAYS) {
      return true;
    }
    return terminal.showsOut() && (when == When.AUTO || noColor == null || noColor.isEmpty());
  }
}
