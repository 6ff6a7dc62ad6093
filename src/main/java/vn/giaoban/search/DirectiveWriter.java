package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.LinedText;

/// How an index is filled. Nothing is seen by a searcher before it is committed; closing without a
/// commit drops what was not committed. For one thread.
public interface DirectiveWriter extends Closeable {
  /// What made the committed records: the same program and tables make the same ones. Null for an
  /// index that holds nothing.
  @Nullable String program() throws IOException;

  /// The files that could not be read at the last commit.
  List<ReadResult.Unreadable> unreadable() throws IOException;

  /// How many directives and assessments are committed.
  int directives() throws IOException;

  /// Every committed notice, both forms without their directives.
  List<StoredNotice> stored() throws IOException;

  /// A committed notice with its directives; null where there is none.
  @Nullable StoredNotice stored(String id) throws IOException;

  /// The text of a committed notice; null where there is none.
  @Nullable LinedText text(String id) throws IOException;

  /// Puts a notice and all its directives in the place of what has its id, as one step.
  void replace(StoredNotice notice, LinedText text) throws IOException;

  /// Takes a notice out with all its directives.
  void remove(String id) throws IOException;

  /// Makes everything since the last commit seen, as the next generation.
  void commit(String program, List<ReadResult.Unreadable> unreadable) throws IOException;
}
