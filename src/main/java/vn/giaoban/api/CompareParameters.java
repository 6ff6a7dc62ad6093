package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Parses the parameters of a comparison: a selection, `by`, `features`, `groups`, `values`, `top`
/// and `size`.
///
/// Safe for any number of threads.
public final class CompareParameters {
  private static final Set<String> SINGLE = Set.of("by", "features", "top", "size");
  private static final Set<String> SEVERAL = Set.of("groups", "values");

  private final SelectionParameters selections;

  public CompareParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Parses a comparison.
  ///
  /// @throws vn.giaoban.search.query.QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public ComparisonRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public ComparisonRequest read(QueryParameters given) {
    var selection = selections.read(given, SINGLE, SEVERAL);
    var by = dimension("by", given.single("by", Dimension.PROVINCE.apiName()));
    var features = features(given.single("features", Dimension.TOPIC.apiName()));
    refuseConflicts(given, by, features);
    boolean words = features == null;
    return new ComparisonRequest(
        given.single("q", ""),
        selection,
        by,
        features,
        selections.values(given, "groups", by),
        features == null ? List.of() : selections.values(given, "values", features),
        given.number(
            "top", ComparisonRequest.DEFAULT_TOP, 1, ComparisonRequest.MOST, ProblemKind.BAD_SIZE),
        given.number(
            "size",
            words ? ComparisonRequest.DEFAULT_WORDS : ComparisonRequest.DEFAULT_SIZE,
            1,
            words ? ComparisonRequest.MOST_WORDS : ComparisonRequest.MOST,
            ProblemKind.BAD_SIZE));
  }

  private static Dimension dimension(String parameter, String name) {
    return ParameterException.reading(ProblemKind.UNKNOWN_FACET, parameter, name, Dimension::of);
  }

  private static @Nullable Dimension features(String name) {
    return name.equals(ComparisonRequest.WORD) ? null : dimension("features", name);
  }

  private static void refuseConflicts(
      QueryParameters given, Dimension by, @Nullable Dimension features) {
    if (by == features) {
      throw ParameterException.conflict("features", "features and groups are both " + by.apiName());
    }
    if (given.has("groups") && given.has("top")) {
      throw ParameterException.conflict("top", "top is for groups that are not chosen");
    }
    if (given.has("values") && features == null) {
      throw ParameterException.conflict(
          "values", "values stands without features=word: words are found, not chosen");
    }
    if (given.has("values") && given.has("size")) {
      throw ParameterException.conflict("size", "size is for features that are not chosen");
    }
  }
}
