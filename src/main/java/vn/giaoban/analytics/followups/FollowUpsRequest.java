package vn.giaoban.analytics.followups;

import org.jspecify.annotations.Nullable;
import vn.giaoban.search.SearchRequest;

/// Which chains are wanted.
///
/// @param selection of which only query, filters and days matter: a chain is shown where it holds
///   one of its directives at least, but with all of them
/// @param times how often a directive must have been issued, from 2 on
/// @param size how many chains, from 1 to 1,000
/// @param after the `next` of an earlier answer; null for the first chains
public record FollowUpsRequest(
    SearchRequest selection, int times, int size, @Nullable String after) {
  public static final int MIN_TIMES = 2;

  public FollowUpsRequest {
    if (times < MIN_TIMES) {
      throw new IllegalArgumentException("times must be at least 2, not " + times);
    }
    if (size < 1 || size > SearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException("size must be from 1 to 1000, not " + size);
    }
  }
}
