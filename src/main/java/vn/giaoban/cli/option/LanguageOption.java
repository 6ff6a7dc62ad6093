package vn.giaoban.cli.option;

import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.search.dimension.Language;

/// The option `--lang`, which may stand before the command too and is read before any other, since
/// every message and the help depend on it.
public final class LanguageOption {
  private static final EarlyOption OPTION = new EarlyOption("--lang");
  private static final String VARIABLE = "GIAOBAN_LANG";

  private LanguageOption() {}

  /// The language of the arguments or else of the environment; Vietnamese if neither says.
  ///
  /// @throws JobException if it is none that the program speaks
  public static Language language(String... args) {
    var given = OPTION.given(args);
    if (!given.isEmpty()) {
      return language(OPTION.name(), given.getLast());
    }
    var environment = System.getenv(VARIABLE);
    return environment == null || environment.isBlank()
        ? Language.VI
        : language(VARIABLE, environment);
  }

  private static Language language(String name, @Nullable String tag) {
    if (tag == null) {
      throw new JobException(name + " needs a language: vi or en");
    }
    var language = Language.ofTag(tag);
    if (language == null) {
      throw new JobException("%s is vi or en, not %s".formatted(name, tag));
    }
    return language;
  }

  /// The other arguments.
  public static String[] others(String... args) {
    return OPTION.others(args);
  }
}
