package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.InputFile;

/// A file of [Completions], cached until the file, the index or the day changes.
///
/// Safe for any number of threads.
public final class CompletionsFile {
  private final Path file;
  private @Nullable Stamp stamp;
  private @Nullable Completions read;

  /// What the cached content depends on.
  private record Stamp(FileTime changed, long bytes, long generation, LocalDate today) {}

  public CompletionsFile(Path file) {
    this.file = file;
  }

  public Path path() {
    return file;
  }

  /// The current content.
  ///
  /// @throws IOException if it cannot be read
  /// @throws IllegalArgumentException naming the file if it is not a valid table
  public synchronized Completions read(DirectiveSearcher searcher, LocalDate today)
      throws IOException {
    var now =
        new Stamp(
            Files.getLastModifiedTime(file),
            Files.size(file),
            searcher.status().generation(),
            today);
    if (read == null || !now.equals(stamp)) {
      read = fresh(searcher, today);
      stamp = now;
    }
    return read;
  }

  /// Identifies the state of the file.
  public String version() throws IOException {
    return Files.getLastModifiedTime(file) + " " + Files.size(file);
  }

  private Completions fresh(DirectiveSearcher searcher, LocalDate today) throws IOException {
    try {
      return Completions.read(InputFile.read(file), searcher, today);
    } catch (InputFile.RefusedException e) {
      throw new IllegalArgumentException(e.line(file), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
