package vn.giaoban.cli.option;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;

/// Asks for what lies behind an earlier answer.
public final class Paging {
  private Paging() {}

  /// Asks an engine.
  public interface Asking<T> {
    T ask() throws IOException;
  }

  /// An answer.
  ///
  /// @param after the `next` of an earlier one; null for the first
  /// @throws JobException where it is none
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
