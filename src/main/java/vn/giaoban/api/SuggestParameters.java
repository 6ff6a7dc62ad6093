package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Reads from parameters what is being typed and the selection it is typed in: those of a search,
/// but with `q` as typed so far, which need not be a query yet.
///
/// Safe for any number of threads.
public final class SuggestParameters {
  private static final Set<String> OWN = Set.of("size");

  private final SelectionParameters selections;

  public SuggestParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Reads what to suggest.
  ///
  /// @throws ParameterException naming the parameter that cannot be taken
  public SuggestRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public SuggestRequest read(QueryParameters given) {
    var selection = selections.readWithoutQuery(given, OWN);
    return new SuggestRequest(
        given.single("q", ""),
        selection,
        given.number(
            "size", SuggestRequest.DEFAULT_SIZE, 1, SuggestRequest.MAX_SIZE, ProblemKind.BAD_SIZE));
  }
}
