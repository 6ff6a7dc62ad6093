package vn.giaoban.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command has: the language, and `--help`.
public final class Help {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description =
          "The language of messages, help and tables: vi or en (default: vi; environment:"
              + " GIAOBAN_LANG).")
  @SuppressWarnings("UnusedVariable") // read by LanguageOption before all others
  private @Nullable String language;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private boolean asked;
}
