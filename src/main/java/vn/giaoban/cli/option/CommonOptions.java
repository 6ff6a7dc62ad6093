package vn.giaoban.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.ingest.Part;

/// Options of every command: help, corpus folder and index folder. Options take precedence over
/// environment variables, and those over the folders below the program's home.
public final class CommonOptions {
  @Mixin
  @SuppressWarnings("UnusedVariable") // asked by picocli
  private Help help;

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description = "The folder of notices (default: corpus; environment: GIAOBAN_CORPUS).")
  private @Nullable Path corpus;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "The folder of the index (default: index; environment: GIAOBAN_INDEX).")
  private @Nullable Path index;

  @Option(
      names = "--vocabulary",
      paramLabel = "FOLDER",
      description =
          "A folder of tables that replace or extend those of the program by the same names, such as"
              + " synonyms.csv (environment: GIAOBAN_VOCABULARY).")
  @SuppressWarnings("UnusedVariable") // read by VocabularyOption before all others
  private @Nullable Path vocabulary;

  public Path corpus() {
    return folder(corpus, "GIAOBAN_CORPUS", "corpus");
  }

  /// The corpus folder, which must exist.
  public Path existingCorpus() {
    var folder = corpus();
    if (!Files.isDirectory(folder)) {
      throw new JobException("there is no folder " + folder);
    }
    return folder;
  }

  public Path index() {
    return index(Part.whole());
  }

  /// The folder of the index of a part of the corpus.
  public Path index(Part part) {
    return folder(index, "GIAOBAN_INDEX", part.isWhole() ? "index" : "index-" + part.slug());
  }

  private static Path folder(@Nullable Path option, String variable, String name) {
    if (option != null) {
      return option;
    }
    var environment = System.getenv(variable);
    if (environment != null && !environment.isBlank()) {
      return Path.of(environment);
    }
    return Path.of(System.getProperty("giaoban.home", "")).resolve(name);
  }
}
