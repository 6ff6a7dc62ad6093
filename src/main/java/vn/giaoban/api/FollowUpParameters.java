package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of a follow-up request: a selection, `times`, `size` and `after`.
///
/// Safe for any number of threads.
public final class FollowUpParameters {
  private static final Set<String> OWN = Set.of("times", "size", "after");
  private static final int MAX_TIMES = 9_999;

  private final SelectionParameters selections;

  public FollowUpParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Parses a follow-up request.
  ///
  /// @throws vn.giaoban.search.query.QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public FollowUpsRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public FollowUpsRequest read(QueryParameters given) {
    var selection = selections.read(given, OWN);
    return new FollowUpsRequest(
        selection,
        given.number(
            "times",
            FollowUpsRequest.MIN_TIMES,
            FollowUpsRequest.MIN_TIMES,
            MAX_TIMES,
            ProblemKind.BAD_TIMES),
        new Page(
            given.number("size", Page.DEFAULT_SIZE, 1, Page.MAX_SIZE, ProblemKind.BAD_SIZE),
            given.single("after")));
  }
}
