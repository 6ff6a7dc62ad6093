package vn.giaoban.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.search.dimension.Language;

/// The option `--lang`, which may stand before the command too and is read before any other, since
/// every message and the help depend on it.
public final class LanguageOption {
  private static final String NAME = "--lang";
  private static final String WITH_VALUE = NAME + "=";
  private static final String VARIABLE = "GIAOBAN_LANG";

  private LanguageOption() {}

  /// The language of the arguments or else of the environment; Vietnamese if neither says.
  ///
  /// @throws JobException if it is none that the program speaks
  public static Language language(String... args) {
    var given = given(args);
    if (!given.isEmpty()) {
      return language(NAME, given.getLast());
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

  /// The values given; null for one that is missing.
  private static List<@Nullable String> given(String... args) {
    var given = new ArrayList<@Nullable String>();
    for (int i = 0; i < end(args); i++) {
      if (args[i].startsWith(WITH_VALUE)) {
        given.add(args[i].substring(WITH_VALUE.length()));
      } else if (args[i].equals(NAME)) {
        i++;
        given.add(i < args.length ? args[i] : null);
      }
    }
    return given;
  }

  /// The other arguments.
  public static String[] others(String... args) {
    var others = new ArrayList<String>();
    for (int i = 0; i < args.length; i++) {
      boolean isOption = i < end(args);
      if (isOption && args[i].equals(NAME)) {
        i++;
      } else if (!isOption || !args[i].startsWith(WITH_VALUE)) {
        others.add(args[i]);
      }
    }
    return others.toArray(String[]::new);
  }

  /// Where the options end.
  private static int end(String... args) {
    int separator = List.of(args).indexOf("--");
    return separator < 0 ? args.length : separator;
  }
}
