package vn.giaoban.search;

import java.time.Duration;

/// An answer that must be whole or none took longer than it may.
public final class TimeLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TimeLimitException(Duration limit) {
    super("not done within %d ms".formatted(limit.toMillis()));
  }
}
