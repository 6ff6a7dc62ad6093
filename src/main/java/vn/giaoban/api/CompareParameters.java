package vn.giaoban.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.analytics.compare.ComparisonRequest;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Reads from parameters what is to be compared: a selection, `by`, `features`, `groups`, `values`,
/// `top` and `size`.
///
/// Safe for any number of threads.
public final class CompareParameters {
  private static final Set<String> SINGLE = Set.of("by", "features", "top", "size");
  private static final Set<String> SEVERAL = Set.of("groups", "values");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final SelectionParameters selections;

  public CompareParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
  }

  /// Reads a comparison.
  ///
  /// @throws vn.giaoban.search.QuerySyntaxException where `q` is no query
  /// @throws ParameterException naming the parameter that cannot be taken
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
        values(given, "groups", by),
        features == null ? List.of() : values(given, "values", features),
        number(given, "top", ComparisonRequest.DEFAULT_TOP, ComparisonRequest.MOST),
        number(
            given,
            "size",
            words ? ComparisonRequest.DEFAULT_WORDS : ComparisonRequest.DEFAULT_SIZE,
            words ? ComparisonRequest.MOST_WORDS : ComparisonRequest.MOST));
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
      throw conflict("features", "features and groups are both " + by.apiName());
    }
    if (given.has("groups") && given.has("top")) {
      throw conflict("top", "top is for groups that are not chosen");
    }
    if (given.has("values") && features == null) {
      throw conflict("values", "values stands without features=word: words are found, not chosen");
    }
    if (given.has("values") && given.has("size")) {
      throw conflict("size", "size is for features that are not chosen");
    }
  }

  private static ParameterException conflict(String parameter, String message) {
    return new ParameterException(ProblemKind.CONFLICTING_PARAMETERS, parameter, message);
  }

  private List<String> values(QueryParameters given, String parameter, Dimension dimension) {
    var values = new LinkedHashSet<String>();
    for (var typed : given.all(parameter)) {
      values.addAll(
          ParameterException.reading(
              ProblemKind.UNKNOWN_VALUE, parameter, typed, text -> chosen(dimension, text)));
    }
    return List.copyOf(values);
  }

  private Set<String> chosen(Dimension dimension, String typed) {
    if (typed.isBlank() || typed.startsWith("-")) {
      throw new IllegalArgumentException("'%s' chooses nothing".formatted(typed));
    }
    return selections.codes(dimension, typed);
  }

  private static int number(QueryParameters given, String parameter, int otherwise, int most) {
    var text = given.single(parameter, String.valueOf(otherwise));
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new ParameterException(
          ProblemKind.BAD_SIZE,
          parameter,
          "%s must be from 1 to %d, not %s".formatted(parameter, most, text));
    }
    return number;
  }
}
