package vn.giaoban.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What an index is to be brought up to date with.
///
/// @param corpus the folder of notices
/// @param allowsRemovals whether any number of notices may leave the index; otherwise not all of
///   them, and not more than a fifth where that is at least five
/// @param history the file of what no source holds; null where that is not kept
public record IngestRequest(Path corpus, boolean allowsRemovals, @Nullable Path history) {
  /// One that guards the index.
  public static IngestRequest of(Path corpus) {
    return new IngestRequest(corpus, false, null);
  }

  /// The same, which lets any number of notices go.
  public IngestRequest allowingRemovals() {
    return new IngestRequest(corpus, true, history);
  }

  /// The same with a history.
  public IngestRequest keeping(Path file) {
    return new IngestRequest(corpus, allowsRemovals, file);
  }
}
