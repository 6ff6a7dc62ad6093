package vn.giaoban.search;

import java.time.Duration;

/// Time limits.
///
/// The system property `giaoban.patience` (default 1) multiplies all of them, for slow or busy
/// machines. default.
public final class TimeLimits {
  private static final int PATIENCE = Integer.getInteger("giaoban.patience", 1);

  /// For a search, without fetching its hits.
  public static final Duration SEARCH = seconds(2);

  /// For a count, and for reading the chains of a selection.
  public static final Duration COUNT = seconds(10);

  /// For building the chains of the whole index.
  public static final Duration CHAINS = seconds(120);

  private TimeLimits() {}

  private static Duration seconds(int usual) {
    return Duration.ofSeconds(usual).multipliedBy(PATIENCE);
  }
}
