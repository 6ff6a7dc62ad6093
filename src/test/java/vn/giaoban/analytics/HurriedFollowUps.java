package vn.giaoban.analytics;

import java.time.Duration;
import vn.giaoban.search.DirectiveSearcher;

/// Follow-ups that are never found in time.
public final class HurriedFollowUps {
  private HurriedFollowUps() {}

  /// A selection is never read in time.
  public static FollowUps of(DirectiveSearcher searcher) {
    return new FollowUps(searcher, Duration.ofMinutes(1), Duration.ZERO);
  }

  /// Chains are never made in time.
  public static FollowUps ofMaking(HeldSearcher held) {
    return new FollowUps(held.searcher(), Duration.ofMillis(1), Duration.ofMinutes(1));
  }
}
