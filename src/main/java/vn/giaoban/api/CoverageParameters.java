package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.analytics.series.CoverageRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of a coverage request: filters on notice dimensions, days, `by` and
/// `size`.
///
/// Safe for any number of threads.
public final class CoverageParameters {
  private static final Set<String> OWN = Set.of("by", "size");
  private static final int DEFAULT_SIZE = 100;

  private final SelectionParameters selections;

  public CoverageParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Parses a coverage request.
  ///
  /// @throws ParameterException naming the invalid parameter
  public CoverageRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public CoverageRequest read(QueryParameters given) {
    var notices = selections.notices(given, OWN);
    return ParameterException.reading(
        ProblemKind.UNKNOWN_VALUE,
        "by",
        given.single("by", Dimension.PROVINCE.apiName()),
        by -> new CoverageRequest(notices, Dimension.of(by), given.size(DEFAULT_SIZE)));
  }
}
