package vn.giaoban.analytics.followups;

import java.time.Duration;
import vn.giaoban.analytics.HeldSearcher;
import vn.giaoban.search.DirectiveSearcher;

/// Follow-ups that always exceed the time limit.
public final class HurriedFollowUps {
  private HurriedFollowUps() {}

  /// A selection is never read in time.
  public static FollowUpAnalyzer of(DirectiveSearcher searcher) {
    return new FollowUpAnalyzer(searcher, Duration.ofMinutes(1), Duration.ZERO);
  }

  /// Chains are never made in time.
  public static FollowUpAnalyzer ofMaking(HeldSearcher held) {
    return new FollowUpAnalyzer(held.searcher(), Duration.ofMillis(1), Duration.ofMinutes(1));
  }
}
