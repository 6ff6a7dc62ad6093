package vn.giaoban.cli.option;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;

/// Runs paged requests and reports invalid cursors.
public final class Paging {
  private Paging() {}

  /// Sends a request to the engine.
  public interface Asking<T> {
    T ask() throws IOException;
  }

  /// Runs a request.
  ///
  /// @param after cursor of the previous page; null for the first page
  /// @throws JobException if the cursor is invalid
  public static <T> T answer(@Nullable String after, Asking<T> asking) throws IOException {
    try {
      return asking.ask();
    } catch (IllegalArgumentException e) {
      if (after == null) {
        throw e;
      }
      throw new JobException("--after is not the \"next\" of an answer to this question");
    }
  }
}
