package vn.giaoban.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchAddress;

/// Multi-valued parameters by name, from a URL or a command line.
public final class QueryParameters {
  private static final int MAX_CURSOR_CHARACTERS = 8_000;
  private static final int MAX_CHARACTERS = 500;
  private static final int MAX_VALUES = 200;

  private static final int MAX_PATH_CHARACTERS = 4_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final Map<String, List<String>> values;

  public QueryParameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Refuses unknown, repeated and overlong parameters.
  ///
  /// @param single parameters that may be given once
  /// @param several parameters that may be repeated
  /// @throws ParameterException naming the first invalid parameter
  public QueryParameters only(Set<String> single, Set<String> several) {
    var known = new TreeSet<>(single);
    known.addAll(several);
    values.forEach((name, all) -> check(name, all, known, single));
    return this;
  }

  private static void check(
      String name, List<String> values, Set<String> known, Set<String> single) {
    if (!known.contains(name)) {
      throw ParameterException.unknown(name, known);
    }
    if (single.contains(name) && values.size() != 1) {
      throw new ParameterException(
          ProblemKind.REPEATED_PARAMETER, name, name + " is given " + values.size() + " times");
    }
    if (values.size() > MAX_VALUES) {
      throw new ParameterException(
          ProblemKind.TOO_MANY_VALUES,
          name,
          "%s has more than %d values".formatted(name, MAX_VALUES));
    }
    int limit = maxCharacters(name);
    if (values.stream().anyMatch(value -> value.codePointCount(0, value.length()) > limit)) {
      throw new ParameterException(
          ProblemKind.TOO_LONG, name, "%s is longer than %d characters".formatted(name, limit));
    }
  }

  private static int maxCharacters(String name) {
    return switch (name) {
      case "q" -> SearchAddress.MAX_QUERY_CHARACTERS;
      case "after" -> MAX_CURSOR_CHARACTERS;
      case "file" -> MAX_PATH_CHARACTERS;
      default -> MAX_CHARACTERS;
    };
  }

  /// All parameters.
  public Map<String, List<String>> values() {
    return values;
  }

  /// All but one.
  public QueryParameters without(String name) {
    var others = new LinkedHashMap<>(values);
    others.remove(name);
    return new QueryParameters(others);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// Null if not given.
  public @Nullable String single(String name) {
    var given = values.get(name);
    return given == null ? null : given.getFirst();
  }

  public String single(String name, String otherwise) {
    var given = single(name);
    return given == null ? otherwise : given;
  }

  /// The page given by `size` and `after`.
  Page page() {
    return new Page(size(Page.DEFAULT_SIZE), single("after"));
  }

  /// The page size.
  public int size(int otherwise) {
    return number("size", otherwise, 0, Page.MAX_SIZE, ProblemKind.BAD_SIZE);
  }

  /// An integer parameter.
  ///
  /// @param otherwise default value
  /// @param most at most 9,999
  /// @param kind problem type of an invalid number
  public int number(String name, int otherwise, int least, int most, ProblemKind kind) {
    var text = single(name, String.valueOf(otherwise));
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new ParameterException(
          kind, name, "%s must be from %d to %d, not %s".formatted(name, least, most, text));
    }
    return number;
  }

  /// A parameter that is true or false.
  boolean flag(String name, boolean otherwise) {
    var text = single(name, String.valueOf(otherwise));
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ParameterException(
              ProblemKind.BAD_FLAG, name, "%s is true or false, not %s".formatted(name, text));
    };
  }

  /// Empty if not given.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
