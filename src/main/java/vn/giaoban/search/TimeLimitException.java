package vn.giaoban.search;

import java.time.Duration;

/// Thrown when a result that must be complete exceeds its time limit.
public final class TimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TimeLimitException(Duration limit) {
    this(limit, "ask for less, by a period or other filters");
  }

  private TimeLimitException(Duration limit, String advice) {
    super("not done within %d ms: %s".formatted(limit.toMillis(), advice));
  }

  /// Computation continues in the background, so that a later request can succeed.
  public static TimeLimitException underWay(Duration limit) {
    return new TimeLimitException(limit, "it goes on, ask again later");
  }
}
