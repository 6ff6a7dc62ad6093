package vn.giaoban.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder of vocabulary tables that replace those of the program or, where a comment line
/// before the header says `# extends`, are added to them. A file has the name of the table.
///
/// It is given once, by the system property `giaoban.vocabulary`, before any table is read.
public final class VocabularyFolder {
  private static final String PROPERTY = "giaoban.vocabulary";
  private static final String EXTENDS = "# extends";
  private static final String ENDING = ".csv";

  private VocabularyFolder() {}

  /// Gives the folder to this process.
  ///
  /// @throws IllegalArgumentException if it is no folder, or has a file that is no vocabulary table
  public static void give(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    var known = names();
    for (var file : files(folder)) {
      var name = String.valueOf(file.getFileName());
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "%s: no vocabulary table has this name%s".formatted(file, offer(name, known)));
      }
    }
    System.setProperty(PROPERTY, folder.toString());
  }

  private static String offer(String name, List<String> known) {
    var nearest = Nearest.of(name, known);
    return nearest == null
        ? " (there are: %s)".formatted(String.join(", ", known))
        : "; did you mean %s?".formatted(nearest);
  }

  /// The names of the tables that it may replace.
  static List<String> names() {
    return Table.shipped(
        VocabularyFolder.class, "vocabulary-tables.csv", row -> row.getOrDefault("name", ""));
  }

  /// Its tables, by name; none if no folder is given.
  public static List<Path> files() {
    var folder = System.getProperty(PROPERTY);
    return folder == null ? List.of() : files(Path.of(folder));
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("the folder %s cannot be read".formatted(folder), e);
    }
  }

  /// The file that stands for a table; null for none.
  static @Nullable Path file(String name) {
    return files().stream()
        .filter(file -> String.valueOf(file.getFileName()).equals(name))
        .filter(_ -> names().contains(name))
        .findFirst()
        .orElse(null);
  }

  /// Whether a file with these comments adds its rows to those that ship.
  static boolean isExtending(List<String> comments) {
    return comments.contains(EXTENDS);
  }
}
