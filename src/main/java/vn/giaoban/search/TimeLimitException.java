package vn.giaoban.search;

import java.time.Duration;

/// An answer that must be whole or none took longer than it may.
public final class TimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TimeLimitException(Duration limit) {
    this(limit, "ask for less, by a period or other filters");
  }

  private TimeLimitException(Duration limit, String advice) {
    super("not done within %d ms: %s".formatted(limit.toMillis(), advice));
  }

  /// Where it goes on, so that the same question can be answered later.
  public static TimeLimitException underWay(Duration limit) {
    return new TimeLimitException(limit, "it goes on, ask again later");
  }
}
