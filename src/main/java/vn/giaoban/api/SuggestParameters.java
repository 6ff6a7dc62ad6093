package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.search.SuggestRequest;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of query completion: those of a selection, where `q` is the text typed so
/// far and need not be a valid query.
///
/// Safe for any number of threads.
public final class SuggestParameters {
  private static final Set<String> OWN = Set.of("size");

  private final SelectionParameters selections;

  public SuggestParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Parses a completion request.
  ///
  /// @throws ParameterException naming the invalid parameter
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
