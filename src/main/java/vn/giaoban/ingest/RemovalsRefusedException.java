package vn.giaoban.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Thrown when a run would remove too many notices from an index. The message says which folder,
/// how many notices, and what lets them go.
public final class RemovalsRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param before the folder that the index was made from; null where that is this one
  RemovalsRefusedException(Path corpus, int gone, int all, @Nullable String before) {
    super(
        "%s notices of the index are not in the folder %s%s; the index was left as it is (--allow-removals lets them go)"
            .formatted(
                gone == all ? "all " + all : gone + " of " + all,
                corpus,
                before == null ? "" : " (the index was made from %s)".formatted(before)));
  }
}
