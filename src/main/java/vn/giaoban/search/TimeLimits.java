package vn.giaoban.search;

import java.time.Duration;

/// How long the parts of an answer may take.
///
/// The system property `giaoban.patience` multiplies all of them, on a slow or busy machine; 1 by
/// default.
public final class TimeLimits {
  private static final int PATIENCE = Integer.getInteger("giaoban.patience", 1);

  /// Of a search, apart from fetching its hits.
  public static final Duration SEARCH = seconds(2);

  /// Of one count, and of reading the chains of a selection.
  public static final Duration COUNT = seconds(10);

  /// For waiting until the chains of the whole index are made.
  public static final Duration CHAINS = seconds(120);

  private TimeLimits() {}

  private static Duration seconds(int usual) {
    return Duration.ofSeconds(usual).multipliedBy(PATIENCE);
  }
}
