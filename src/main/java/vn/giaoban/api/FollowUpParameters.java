package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.search.Page;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Reads from parameters which chains of directives are wanted: a selection, and `times`, `size`
/// and `after`.
///
/// Safe for any number of threads.
public final class FollowUpParameters {
  private static final Set<String> OWN = Set.of("times", "size", "after");
  private static final Pattern TIMES = Pattern.compile("[0-9]{1,4}");

  private final SelectionParameters selections;

  public FollowUpParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Reads what is wanted.
  ///
  /// @throws vn.giaoban.search.QuerySyntaxException where `q` is no query
  /// @throws ParameterException naming the parameter that cannot be taken
  public FollowUpsRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public FollowUpsRequest read(QueryParameters given) {
    var selection = selections.read(given, OWN);
    return new FollowUpsRequest(
        selection,
        times(given.single("times", String.valueOf(FollowUpsRequest.MIN_TIMES))),
        new Page(
            SuggestParameters.size(
                given.single("size", String.valueOf(Page.DEFAULT_SIZE)), Page.MAX_SIZE),
            given.single("after")));
  }

  private static int times(String text) {
    int times = TIMES.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (times < FollowUpsRequest.MIN_TIMES) {
      throw new ParameterException(
          ProblemKind.BAD_TIMES, "times", "times must be from 2 to 9999, not " + text);
    }
    return times;
  }
}
