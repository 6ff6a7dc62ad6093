package vn.giaoban.server;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DayRange;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DimensionFilter;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QueryParser;
import vn.giaoban.search.QuerySyntaxException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;

/// Reads a search from parameters by name: the same ones in an address, on the page and on the
/// command line. What it does not know it refuses.
///
/// Safe for any number of threads.
public final class SearchParameters {
  static final int MAX_QUERY_CHARACTERS = 2_000;
  private static final int MAX_CURSOR_CHARACTERS = 8_000;
  private static final int MAX_CHARACTERS = 500;
  private static final int MAX_VALUES = 200;

  private static final Set<String> SINGLE =
      Set.of("q", "from", "to", "period", "sort", "size", "after", "around", "explain");
  static final Set<String> KNOWN = known();
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,4}");
  private static final Pattern DATE_VALUE = Pattern.compile("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?");
  private static final Pattern DEADLINE_VALUE = Pattern.compile("yes|\\d{4}-(0[1-9]|1[0-2])");

  private final Names names;
  private final PeriodParser periods;
  private final QueryParser queries;

  public SearchParameters(Names names, PeriodParser periods) {
    this.names = names;
    this.periods = periods;
    this.queries = new QueryParser(names, periods);
  }

  private static Set<String> known() {
    var known = new TreeSet<>(SINGLE);
    known.add("facets");
    for (var dimension : Dimension.values()) {
      known.add(dimension.apiName());
    }
    return known;
  }

  /// Reads a search.
  ///
  /// @throws QuerySyntaxException where `q` is no query
  /// @throws ParameterException naming the parameter that cannot be taken
  public SearchRequest read(Map<String, List<String>> given) {
    given.forEach(SearchParameters::check);
    return new SearchRequest(
        queries.parse(single(given, "q", "")),
        filters(given),
        days(given),
        sort(single(given, "sort", Sort.RELEVANCE.apiName())),
        size(single(given, "size", String.valueOf(SearchRequest.DEFAULT_SIZE))),
        given.containsKey("after") ? single(given, "after", "") : null,
        around(given),
        facets(given.getOrDefault("facets", List.of())),
        explain(single(given, "explain", "false")));
  }

  private static void check(String name, List<String> values) {
    if (!KNOWN.contains(name)) {
      throw ParameterException.unknown(name, KNOWN);
    }
    if (SINGLE.contains(name) && values.size() != 1) {
      throw new ParameterException(
          Problem.Kind.REPEATED_PARAMETER, name, name + " is given " + values.size() + " times");
    }
    if (values.size() > MAX_VALUES) {
      throw new ParameterException(
          Problem.Kind.TOO_MANY_VALUES,
          name,
          "%s has more than %d values".formatted(name, MAX_VALUES));
    }
    int limit = maxCharacters(name);
    if (values.stream().anyMatch(value -> value.codePointCount(0, value.length()) > limit)) {
      throw new ParameterException(
          Problem.Kind.TOO_LONG, name, "%s is longer than %d characters".formatted(name, limit));
    }
  }

  private static int maxCharacters(String name) {
    return switch (name) {
      case "q" -> MAX_QUERY_CHARACTERS;
      case "after" -> MAX_CURSOR_CHARACTERS;
      default -> MAX_CHARACTERS;
    };
  }

  private static String single(Map<String, List<String>> given, String name, String otherwise) {
    var values = given.get(name);
    return values == null ? otherwise : values.getFirst();
  }

  private Map<Dimension, DimensionFilter> filters(Map<String, List<String>> given) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    for (var dimension : Dimension.values()) {
      var values = given.get(dimension.apiName());
      if (values != null) {
        var name = dimension.apiName();
        filters.put(
            dimension,
            read(Problem.Kind.UNKNOWN_VALUE, name, values, all -> filter(dimension, all)));
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

  private Set<String> codes(Dimension dimension, String typed) {
    var named = names.values(dimension, typed);
    if (!named.isEmpty()) {
      return named;
    }
    boolean fits =
        switch (dimension) {
          case DATE -> DATE_VALUE.matcher(typed).matches();
          case DEADLINE -> DEADLINE_VALUE.matcher(typed).matches();
          default -> !names.isClosed(dimension);
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "'%s' is no known value of %s".formatted(typed, dimension.apiName()));
    }
    return Set.of(typed);
  }

  private DayRange days(Map<String, List<String>> given) {
    if (given.containsKey("period")) {
      if (given.containsKey("from") || given.containsKey("to")) {
        throw new ParameterException(
            Problem.Kind.CONFLICTING_PARAMETERS,
            "period",
            "period stands alone, without from and to");
      }
      return period("period", single(given, "period", ""));
    }
    var from = given.containsKey("from") ? period("from", single(given, "from", "")) : null;
    var to = given.containsKey("to") ? period("to", single(given, "to", "")) : null;
    return read(
        Problem.Kind.BAD_PERIOD,
        "to",
        List.of(),
        _ -> new DayRange(from == null ? null : from.first(), to == null ? null : to.last()));
  }

  private DayRange period(String name, String text) {
    return read(Problem.Kind.BAD_PERIOD, name, text, periods::parse);
  }

  private static Sort sort(String name) {
    return read(Problem.Kind.UNKNOWN_VALUE, "sort", name, Sort::of);
  }

  private static int size(String text) {
    int size = SIZE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (size < 0 || size > SearchRequest.MAX_SIZE) {
      throw new ParameterException(
          Problem.Kind.BAD_SIZE,
          "size",
          "size must be from 0 to %d, not %s".formatted(SearchRequest.MAX_SIZE, text));
    }
    return size;
  }

  private static @Nullable String around(Map<String, List<String>> given) {
    if (!given.containsKey("around")) {
      return null;
    }
    if (given.containsKey("after")) {
      throw new ParameterException(
          Problem.Kind.CONFLICTING_PARAMETERS, "around", "around stands without after");
    }
    return single(given, "around", "");
  }

  private static Set<Dimension> facets(List<String> lists) {
    var facets = EnumSet.noneOf(Dimension.class);
    for (var list : lists) {
      for (var name : list.split(",", -1)) {
        facets.add(read(Problem.Kind.UNKNOWN_VALUE, "facets", name, Dimension::of));
      }
    }
    return facets;
  }

  private static boolean explain(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ParameterException(
              Problem.Kind.UNKNOWN_VALUE, "explain", "explain is true or false, not " + text);
    };
  }

  /// Has what a value is refused for told under its parameter's name.
  private static <T, R> R read(Problem.Kind kind, String name, T given, Function<T, R> reader) {
    try {
      return reader.apply(given);
    } catch (QuerySyntaxException | ParameterException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(kind, name, name + ": " + reason(e));
    }
  }

  private static String reason(IllegalArgumentException e) {
    @Nullable String message = e.getMessage();
    return message == null ? "it cannot be read" : message;
  }
}
