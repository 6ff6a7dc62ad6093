package vn.giaoban.analytics.followups;

import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;

/// Which chains are wanted.
///
/// @param selection a chain is shown where it holds one of its directives at least, but with all of
///   them
/// @param times how often a directive must have been issued, from 2 on
/// @param page of chains, of at least one
public record FollowUpsRequest(Selection selection, int times, Page page) {
  public static final int MIN_TIMES = 2;

  public FollowUpsRequest {
    if (times < MIN_TIMES) {
      throw new IllegalArgumentException("times must be at least 2, not " + times);
    }
    if (page.size() == 0) {
      throw new IllegalArgumentException("size must be from 1 to 1000, not 0");
    }
  }
}
