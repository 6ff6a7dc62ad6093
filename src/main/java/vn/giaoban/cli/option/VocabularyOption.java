package vn.giaoban.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.text.VocabularyFolder;

/// The option `--vocabulary`, which is read before any other, since the options of dimensions are
/// made of the vocabularies.
public final class VocabularyOption {
  private static final EarlyOption OPTION = new EarlyOption("--vocabulary");

  private VocabularyOption() {}

  /// Gives the folder of the arguments or of the environment to the process.
  ///
  /// @throws JobException if it cannot be used
  public static void apply(String... args) {
    var folder = folder(args);
    if (folder == null || folder.isBlank()) {
      return;
    }
    try {
      VocabularyFolder.give(Path.of(folder));
    } catch (IllegalArgumentException e) {
      throw new JobException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String folder(String... args) {
    var given = OPTION.given(args);
    return given.isEmpty() ? System.getenv("GIAOBAN_VOCABULARY") : given.getFirst();
  }
}
