package vn.giaoban.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.search.Selection;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.search.query.QuerySyntaxException;

/// Parses the parameters of a selection: `q`, the dimensions, `from`, `to` and `period`.
///
/// Safe for any number of threads.
public final class SelectionParameters {
  static final Set<String> SINGLE = Set.of("q", "from", "to", "period");
  static final Set<String> SEVERAL = dimensions(_ -> true);
  private static final Set<String> OF_NOTICES = dimensions(Dimension::isOfNotices);

  private final Names names;
  private final PeriodParser periods;
  private final QueryParser queries;

  public SelectionParameters(Names names, PeriodParser periods) {
    this.names = names;
    this.periods = periods;
    this.queries = new QueryParser(names, periods);
  }

  private static Set<String> dimensions(Predicate<Dimension> wanted) {
    return Arrays.stream(Dimension.values())
        .filter(wanted)
        .map(Dimension::apiName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Names of all parameters of a selection.
  public static Set<String> known() {
    var names = new TreeSet<>(SINGLE);
    names.addAll(SEVERAL);
    return names;
  }

  /// The parameters of a selection but its query.
  static Map<String, List<String>> besideQuery(QueryParameters given) {
    var beside = new LinkedHashMap<>(given.values());
    beside.keySet().retainAll(known());
    beside.remove("q");
    return beside;
  }

  /// Parses a selection.
  ///
  /// @param own further parameters allowed once
  /// @throws QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public Selection read(QueryParameters given, Set<String> own) {
    var single = new TreeSet<>(SINGLE);
    single.addAll(own);
    return read(given.only(single, SEVERAL));
  }

  /// The same with further parameters that may be repeated.
  Selection read(QueryParameters given, Set<String> own, Set<String> ownSeveral) {
    var single = new TreeSet<>(SINGLE);
    single.addAll(own);
    var several = new TreeSet<>(SEVERAL);
    several.addAll(ownSeveral);
    return read(given.only(single, several));
  }

  /// The same if `q` is not a query.
  Selection readWithoutQuery(QueryParameters given, Set<String> own) {
    var single = new TreeSet<>(SINGLE);
    single.addAll(own);
    return read(given.only(single, SEVERAL), new Query.Everything());
  }

  /// Parses a selection of notices: days and filters on notice dimensions.
  Selection notices(QueryParameters given, Set<String> own) {
    var single = new TreeSet<>(Set.of("from", "to", "period"));
    single.addAll(own);
    given.only(single, OF_NOTICES);
    return read(given, new Query.Everything());
  }

  Selection read(QueryParameters given) {
    return read(given, queries.parse(given.single("q", "")));
  }

  private Selection read(QueryParameters given, Query query) {
    return new Selection(query, filters(given), days(given));
  }

  private Map<Dimension, DimensionFilter> filters(QueryParameters given) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    for (var dimension : Dimension.values()) {
      var name = dimension.apiName();
      if (given.has(name)) {
        filters.put(
            dimension,
            ParameterException.reading(
                ProblemKind.UNKNOWN_VALUE,
                name,
                given.all(name),
                values -> filter(dimension, values)));
      }
    }
    return filters;
  }

  private DimensionFilter filter(Dimension dimension, List<String> values) {
    var typed = DimensionFilter.parse(values);
    return new DimensionFilter(
        codes(dimension, typed.chosen()), codes(dimension, typed.excluded()));
  }

  private Set<String> codes(Dimension dimension, Set<String> typed) {
    var codes = new LinkedHashSet<String>();
    for (var value : typed) {
      codes.addAll(codes(dimension, value));
    }
    return codes;
  }

  /// The selected values of a dimension, in the given order.
  List<String> values(QueryParameters given, String parameter, Dimension dimension) {
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
    return codes(dimension, typed);
  }

  /// The values with this name.
  ///
  /// @throws IllegalArgumentException if there are none
  private Set<String> codes(Dimension dimension, String typed) {
    var named = names.values(dimension, typed);
    if (!named.isEmpty()) {
      return named;
    }
    var value = unnamed(dimension, typed);
    if (!dimension.takes(value)) {
      throw names.unknown(dimension, typed);
    }
    return Set.of(value);
  }

  /// The values that a filter means by `typed`: those of this name, or else itself.
  public static Set<String> values(Dimension dimension, String typed, Names names) {
    var named = names.values(dimension, typed);
    return named.isEmpty() ? Set.of(unnamed(dimension, typed)) : named;
  }

  private static String unnamed(Dimension dimension, String typed) {
    return dimension.isDated() ? dated(typed) : typed;
  }

  /// A period as values have it, such as `2025-09` for "tháng 9/2025"; as typed if it is none.
  private static String dated(String typed) {
    try {
      return PeriodParser.calendar(typed).toString();
    } catch (IllegalArgumentException _) {
      return typed;
    }
  }

  private DayRange days(QueryParameters given) {
    if (given.has("period")) {
      if (given.has("from") || given.has("to")) {
        throw ParameterException.conflict("period", "period stands alone, without from and to");
      }
      return period("period", given.single("period", ""));
    }
    var from = given.has("from") ? period("from", given.single("from", "")) : null;
    var to = given.has("to") ? period("to", given.single("to", "")) : null;
    return ParameterException.reading(
        ProblemKind.REVERSED_PERIOD,
        "to",
        List.of(),
        _ -> new DayRange(from == null ? null : from.first(), to == null ? null : to.last()));
  }

  private DayRange period(String name, String text) {
    return ParameterException.reading(ProblemKind.BAD_PERIOD, name, text, periods::parse);
  }
}
