package vn.giaoban.analytics.followups;

import vn.giaoban.search.Page;
import vn.giaoban.search.Selection;

/// A request for chains of repeated directives.
///
/// @param selection a chain with at least one selected directive is returned whole
/// @param times minimum length of a chain, at least 2
/// @param page of chains, with a size of at least 1
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
