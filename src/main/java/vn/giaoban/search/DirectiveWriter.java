package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.LinedText;

/// Writes an index of directives; an engine implements it. Changes become visible to searchers at a
/// commit; closing without a commit discards them. Not thread-safe.
public interface DirectiveWriter extends Closeable {
  /// What the committed records were made by and from; null for an index that holds nothing.
  @Nullable CorpusState corpus() throws IOException;

  /// Identifies the committed state: each commit has another one.
  String state();

  /// Whether the committed records stay where they are not replaced. They do not where an index is
  /// made anew, beside the one that they are of.
  boolean keepsRecords();

  /// Number of committed directives and assessments.
  int directives() throws IOException;

  /// The ids of every committed notice, also of those whose records cannot be read.
  Set<String> ids() throws IOException;

  /// The entries of all committed notices, but for those that cannot be read.
  List<NoticeEntry> entries() throws IOException;

  /// A committed notice with its directives; null where there is none, or its record cannot be
  /// read.
  @Nullable StoredNotice stored(String id) throws IOException;

  /// The text of a committed notice; null if there is none.
  @Nullable LinedText text(String id) throws IOException;

  /// Replaces a notice and all its directives atomically.
  void replace(StoredNotice notice, LinedText text) throws IOException;

  /// Deletes a notice and all its directives.
  void remove(String id) throws IOException;

  /// Makes all changes visible as the next generation.
  void commit(CorpusState corpus) throws IOException;
}
