package vn.giaoban.analytics.followups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of a [FollowUpsRequest].
///
/// @param generation index generation of the result
/// @param selected count of the whole selection
/// @param assessmentsLeftOut number of matching assessments that are excluded
/// @param withoutBody records of `selected` without province or agency, which are in no chain
/// @param withoutDate records of `selected` without a day, which are in no chain
/// @param total number of chains
/// @param next cursor of the next page; null on the last page
/// @param chains longest first, then latest, then by id
public record FollowUpsAnswer(
    long generation,
    Part selected,
    long assessmentsLeftOut,
    Part withoutBody,
    Part withoutDate,
    int total,
    @Nullable String next,
    List<Chain> chains) {
  public FollowUpsAnswer {
    chains = List.copyOf(chains);
  }

  /// A count of records, and the query string of the search that finds them.
  public record Part(long count, String search) {}
}
