package vn.giaoban.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.analytics.series.Step;
import vn.giaoban.analytics.series.TrendRequest;
import vn.giaoban.analytics.series.TrendRequest.Lines;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.search.query.QuerySyntaxException;

/// Parses the parameters of a trend: a selection, `step`, and as lines either searches (`line`,
/// each with a `name`) or the values of a dimension (`by` with `values` or `top`).
///
/// Safe for any number of threads.
public final class TrendParameters {
  private static final Set<String> SINGLE = Set.of("step", "by", "top");
  private static final Set<String> SEVERAL = Set.of("line", "name", "values");

  private final SelectionParameters selections;
  private final QueryParser queries;

  public TrendParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
    this.queries = new QueryParser(names, periods);
  }

  /// Parses a trend request.
  ///
  /// @throws QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public TrendRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public TrendRequest read(QueryParameters given) {
    var selection = selections.read(given, SINGLE, SEVERAL);
    refuseConflicts(given);
    var step =
        ParameterException.reading(
            ProblemKind.UNKNOWN_VALUE,
            "step",
            given.single("step", Step.MONTH.apiName()),
            Step::of);
    return new TrendRequest(given.single("q", ""), selection, step, lines(given));
  }

  private static void refuseConflicts(QueryParameters given) {
    if (given.has("line") && !given.single("q", "").isBlank()) {
      throw ParameterException.conflict("line", "line stands alone, without q");
    }
    if (given.has("line") && given.has("by")) {
      throw ParameterException.conflict("by", "lines are searches or values, not both");
    }
    if (given.all("name").size() > given.all("line").size()) {
      throw ParameterException.conflict("name", "there are more names than lines");
    }
    if (given.has("values") && given.has("top")) {
      throw ParameterException.conflict("top", "top is for values that are not chosen");
    }
    for (var name : List.of("values", "top")) {
      if (given.has(name) && !given.has("by")) {
        throw ParameterException.conflict(name, name + " goes with by");
      }
    }
  }

  private Lines lines(QueryParameters given) {
    if (given.has("line")) {
      return ParameterException.reading(
          ProblemKind.TOO_MANY_VALUES, "line", searches(given), Lines.Searches::new);
    }
    if (!given.has("by")) {
      return new Lines.Whole();
    }
    var dimension =
        ParameterException.reading(
            ProblemKind.UNKNOWN_FACET, "by", given.single("by", ""), TrendParameters::dimension);
    return given.has("values")
        ? ParameterException.reading(
            ProblemKind.TOO_MANY_VALUES,
            "values",
            selections.values(given, "values", dimension),
            values -> new Lines.Values(dimension, values))
        : new Lines.Top(
            dimension,
            given.number(
                "top", TrendRequest.DEFAULT_TOP, 1, TrendRequest.MAX_LINES, ProblemKind.BAD_SIZE));
  }

  private static Dimension dimension(String name) {
    var dimension = Dimension.of(name);
    if (dimension == Dimension.DATE) {
      throw new IllegalArgumentException("the periods are dates already");
    }
    return dimension;
  }

  private List<TrendRequest.Search> searches(QueryParameters given) {
    var names = given.all("name");
    var searches = new ArrayList<TrendRequest.Search>();
    for (var text : given.all("line")) {
      boolean named = searches.size() < names.size() && !names.get(searches.size()).isBlank();
      var name = named ? names.get(searches.size()) : text;
      searches.add(new TrendRequest.Search(name, text, query(text)));
    }
    return searches;
  }

  private Query query(String text) {
    try {
      return queries.parse(text);
    } catch (QuerySyntaxException e) {
      throw ParameterException.badQuery("line", e);
    }
  }
}
