package vn.giaoban.report.summary;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.followups.Chain;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.report.summary.FollowedUp.Followed;
import vn.giaoban.report.summary.QuarterlySummary.Figure;
import vn.giaoban.search.Page;
import vn.giaoban.search.TimeLimitException;

/// Finds directives of the period that were issued before or again later; null if that exceeds the
/// time limit.
record FollowUpFinder(FollowUpAnalyzer followUps, ItemFactory items) {
  @Nullable FollowedUp of(PeriodCounts counts) throws IOException {
    try {
      return found(counts);
    } catch (TimeLimitException _) {
      return null;
    }
  }

  private FollowedUp found(PeriodCounts counts) throws IOException {
    var request =
        new FollowUpsRequest(
            counts.selection(), FollowUpsRequest.MIN_TIMES, Page.first(Summarizer.MAX_FOLLOWED));
    var answer = followUps.analyze(request);
    counts.snapshot().isOf(answer.generation());
    return new FollowedUp(
        answer.total(),
        counts.followUpsAddress(),
        answer.chains().stream().map(this::followed).toList());
  }

  private Followed followed(Chain chain) {
    var searches = chain.searches();
    return new Followed(
        chain.first(),
        chain.last(),
        chain.times(),
        searches.size() == 1
            ? new Figure(chain.times(), PeriodCounts.directivesAddress(searches.getFirst()))
            : null,
        chain.months(),
        chain.putOff(),
        chain.putOffDays(),
        items.item(chain.occurrences().getLast().filed()));
  }
}
