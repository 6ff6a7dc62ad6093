package vn.giaoban.analytics;

import java.time.Duration;
import vn.giaoban.search.DirectiveSearcher;

/// Follow-ups that are never found in time.
public final class HurriedFollowUps {
  private HurriedFollowUps() {}

  public static FollowUps of(DirectiveSearcher searcher) {
    return new FollowUps(searcher, Duration.ZERO);
  }
}
