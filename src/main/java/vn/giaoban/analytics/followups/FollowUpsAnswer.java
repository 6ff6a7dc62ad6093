package vn.giaoban.analytics.followups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a [FollowUpsRequest].
///
/// @param generation of the index that answered
/// @param selected everything that the selection holds
/// @param assessmentsLeftOut how many more it would hold if assessments were asked for too
/// @param withoutBody what of `selected` lacks a province or an agency, and so is in no chain
/// @param withoutDate what of `selected` has no day, likewise
/// @param total how many chains there are
/// @param next what `after` must be for the chains that follow; null where these are the last
/// @param chains most times first, then the one issued last, then by id
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

  /// Records, and the parameters of the search that finds just them.
  public record Part(long count, String search) {}
}
