package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.LinedText;

/// Writes an index of directives; an engine implements it. Changes become visible to searchers at a
/// commit; closing without a commit discards them. Not thread-safe.
public interface DirectiveWriter extends Closeable {
  /// Version of the program and its tables that made the committed records; null for an empty
  /// index.
  @Nullable String program() throws IOException;

  /// Files that were unreadable at the last commit.
  List<ReadResult.Unreadable> unreadable() throws IOException;

  /// Number of committed directives and assessments.
  int directives() throws IOException;

  /// All committed notices in both stored forms, without directives.
  List<StoredNotice> stored() throws IOException;

  /// A committed notice with its directives; null if there is none.
  @Nullable StoredNotice stored(String id) throws IOException;

  /// The text of a committed notice; null if there is none.
  @Nullable LinedText text(String id) throws IOException;

  /// Replaces a notice and all its directives atomically.
  void replace(StoredNotice notice, LinedText text) throws IOException;

  /// Deletes a notice and all its directives.
  void remove(String id) throws IOException;

  /// Makes all changes visible as the next generation.
  void commit(String program, List<ReadResult.Unreadable> unreadable) throws IOException;
}
