package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds corrupt lines in the history of an index.
public final class HistoryCheck {
  private HistoryCheck() {}

  /// A message for each line that no run has noted yet; none where there is no history.
  public static List<String> damage(Path history) throws IOException {
    return damage(History.of(history), history);
  }

  /// @param history null for one that is not kept
  static List<String> damage(History read, @Nullable Path history) {
    return read.damaged().stream()
        .map(
            line ->
                "line %d of %s is cut short or changed, and counts for nothing"
                    .formatted(line, history == null ? "" : history.getFileName()))
        .toList();
  }
}
