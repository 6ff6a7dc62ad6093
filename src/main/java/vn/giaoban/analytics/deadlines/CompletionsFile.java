package vn.giaoban.analytics.deadlines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.source.EditedTable;
import vn.giaoban.source.RowEdit;

/// A file of [Completions], cached until the file, the index or the day changes.
///
/// Safe for any number of threads.
public final class CompletionsFile {
  private final Path file;
  private final EditedTable table;
  private final boolean mayLack;
  private @Nullable Stamp stamp;
  private @Nullable Completions read;

  /// What the cached content depends on.
  private record Stamp(FileTime changed, long bytes, long generation, LocalDate today) {}

  public CompletionsFile(Path file) {
    this(file, false);
  }

  /// @param mayLack whether a file that is not there is an empty table
  public CompletionsFile(Path file, boolean mayLack) {
    this.file = file;
    this.table = new EditedTable(file);
    this.mayLack = mayLack;
  }

  public Path path() {
    return file;
  }

  /// Whether the file is not there, although it has to be.
  public boolean isLacking() {
    return !mayLack && !Files.exists(file);
  }

  /// The current content.
  ///
  /// @throws IOException if it cannot be read
  /// @throws IllegalArgumentException naming the file if it is not a valid table
  public synchronized Completions read(DirectiveSearcher searcher, LocalDate today)
      throws IOException {
    if (!Files.exists(file) && mayLack) {
      return Completions.NONE;
    }
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

  /// Writes what became of a directive; a file that is not there is made.
  ///
  /// @throws IOException if it cannot be written
  /// @throws IllegalArgumentException if it cannot be said of the directive, or, naming the file,
  ///   if that is not a valid table
  public void write(CompletionMark mark, DirectiveSearcher searcher, LocalDate today)
      throws IOException {
    var filed = searcher.directive(mark.directive());
    var directive = filed == null ? null : filed.directive();
    if (mark.doneOn() != null) {
      check(mark.edits("", directive), searcher, today);
    }
    table.change(text -> mark.edits(text, directive));
  }

  /// Checks new rows as those of a table are checked.
  private static void check(List<RowEdit> edits, DirectiveSearcher searcher, LocalDate today)
      throws IOException {
    for (var edit : edits) {
      for (var refused : Completions.read(edit.in(""), searcher, today).refused()) {
        throw new IllegalArgumentException(refused.reason());
      }
    }
  }

  /// Identifies the state of the file.
  public String version() throws IOException {
    return table.version();
  }

  private Completions fresh(DirectiveSearcher searcher, LocalDate today) throws IOException {
    return table.read(text -> Completions.read(text, searcher, today));
  }
}
