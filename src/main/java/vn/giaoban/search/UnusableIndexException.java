package vn.giaoban.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Thrown when an index exists but cannot be used. The message says in one line what is wrong with
/// it and which command makes it anew.
public final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final boolean damaged;

  private UnusableIndexException(
      String problem, String command, boolean damaged, @Nullable Throwable cause) {
    super("%s; '%s' makes it anew".formatted(problem, command), cause);
    this.problem = problem;
    this.damaged = damaged;
  }

  /// One whose files are not as they were written.
  ///
  /// @param index where it is
  /// @param what which of them, and what is wrong with it
  public static UnusableIndexException damaged(
      Object index, String what, @Nullable Throwable cause) {
    return new UnusableIndexException(
        "the index %s is damaged: %s".formatted(index, what), "giaoban index --full", true, cause);
  }

  /// One that another version of the program made.
  ///
  /// @param index where it is
  public static UnusableIndexException otherVersion(Object index, @Nullable Throwable cause) {
    return new UnusableIndexException(
        "the index %s was made by another version of Giao Ban".formatted(index),
        "giaoban index",
        false,
        cause);
  }

  /// What is wrong, without the command.
  public String problem() {
    return problem;
  }

  /// Whether somebody should look at the disk; otherwise making it anew is all there is to do.
  public boolean isDamaged() {
    return damaged;
  }
}
