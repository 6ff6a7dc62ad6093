package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.InputFile;

/// A file of [Completions], read again where it, the index or the day has changed.
///
/// Safe for any number of threads.
public final class CompletionsFile {
  private final Path file;
  private @Nullable Stamp stamp;
  private @Nullable Completions read;

  /// What a reading depends on.
  private record Stamp(FileTime changed, long bytes, long generation, LocalDate today) {}

  public CompletionsFile(Path file) {
    this.file = file;
  }

  public Path path() {
    return file;
  }

  /// What it holds now.
  ///
  /// @throws IOException where it cannot be read
  /// @throws IllegalArgumentException naming it, where it is no such table
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

  /// What tells one state of the file from another.
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
