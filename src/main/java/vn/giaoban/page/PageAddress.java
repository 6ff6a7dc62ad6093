package vn.giaoban.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.api.SelectionParameters;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.period.DayRange;

/// The address of a search page: the parameters of the search, and how much of it is shown. Links
/// of the page are made from it.
///
/// @param parameters in the order given, none empty or twice
public record PageAddress(List<Parameter> parameters) {
  /// Parameters that say what is searched; the others say how it is shown.
  private static final Set<String> SEARCHED = SelectionParameters.known();

  private static final Set<String> KNOWN = known();

  public PageAddress {
    parameters = List.copyOf(parameters);
  }

  /// A parameter and one value of it.
  public record Parameter(String name, String value) {
    String encoded() {
      return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  private static Set<String> known() {
    var known = new HashSet<>(SearchParameters.known());
    known.add("filters");
    return Set.copyOf(known);
  }

  /// The address with these parameters; others are dropped. A form sends empty ones too; a value
  /// that is left out is not chosen.
  public static PageAddress of(Map<String, List<String>> given) {
    return of(given, KNOWN);
  }

  /// The address of a page of analytics: the search that it is about, and parameters of its own.
  public static PageAddress ofAnalysis(Map<String, List<String>> given, Set<String> own) {
    var known = new HashSet<>(SEARCHED);
    known.addAll(own);
    return of(given, known);
  }

  private static PageAddress of(Map<String, List<String>> given, Set<String> known) {
    var parameters = new ArrayList<Parameter>();
    given.forEach(
        (name, values) ->
            values.forEach(value -> parameters.add(new Parameter(name, value.strip()))));
    parameters.removeIf(
        parameter -> parameter.value().isEmpty() || !known.contains(parameter.name()));
    parameters.removeIf(
        parameter -> parameters.contains(new Parameter(parameter.name(), "-" + parameter.value())));
    return new PageAddress(parameters.stream().distinct().toList());
  }

  /// The first value; null if not given.
  public @Nullable String single(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse(null);
  }

  public String single(String name, String otherwise) {
    var value = single(name);
    return value == null ? otherwise : value;
  }

  public List<String> all(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .toList();
  }

  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  public boolean isEmpty() {
    return parameters.isEmpty();
  }

  /// The chosen values and periods.
  public List<Parameter> chosen() {
    return parameters.stream()
        .filter(parameter -> !parameter.name().equals("q") && SEARCHED.contains(parameter.name()))
        .toList();
  }

  /// The search alone, from its first page.
  public PageAddress search() {
    return where(parameter -> SEARCHED.contains(parameter.name()));
  }

  /// What it says of notices, and of how they are shown: without a query and filters of directives.
  public PageAddress ofNotices() {
    return where(parameter -> !ofDirectives().contains(parameter.name()));
  }

  private static Set<String> ofDirectives() {
    return Stream.concat(
            Stream.of("q"),
            Stream.of(Dimension.values())
                .filter(dimension -> !dimension.isOfNotices())
                .map(Dimension::apiName))
        .collect(Collectors.toSet());
  }

  /// The query alone.
  public PageAddress query() {
    return where(parameter -> parameter.name().equals("q"));
  }

  /// The search with a value in the place of others; with none if it is empty.
  public PageAddress with(String name, String value) {
    var others = new ArrayList<>(fromStart().without(name).parameters);
    if (!value.isEmpty()) {
      others.add(new Parameter(name, value));
    }
    return new PageAddress(others);
  }

  /// The search with one more value.
  public PageAddress and(String name, String value) {
    var more = new ArrayList<>(fromStart().parameters);
    more.add(new Parameter(name, value));
    return new PageAddress(more);
  }

  /// The search restricted to deadlines within some days.
  public PageAddress due(DayRange days) {
    var query = single("q", "");
    var field = "han:" + days;
    return with(
        "q", query.isEmpty() || query.equals("*") ? field : "(%s) %s".formatted(query, field));
  }

  /// The search with further parameters.
  public PageAddress and(PageAddress others) {
    var more = new ArrayList<>(fromStart().parameters);
    more.addAll(others.parameters);
    return new PageAddress(more.stream().distinct().toList());
  }

  public PageAddress without(String name) {
    return dropping(Set.of(name)).fromStart();
  }

  public PageAddress without(Parameter one) {
    return where(parameter -> !parameter.equals(one)).fromStart();
  }

  /// Another search starts on its first page.
  private PageAddress fromStart() {
    return dropping(Set.of("size", "after"));
  }

  /// The same as far as it is shown, without some parameters.
  private PageAddress dropping(Set<String> names) {
    return where(parameter -> !names.contains(parameter.name()));
  }

  private PageAddress where(Predicate<Parameter> kept) {
    return new PageAddress(parameters.stream().filter(kept).toList());
  }

  /// The parameters as the interface takes them.
  public Map<String, List<String>> forInterface() {
    return where(parameter -> !parameter.name().equals("filters")).parameters.stream()
        .collect(
            Collectors.groupingBy(
                Parameter::name,
                LinkedHashMap::new,
                Collectors.mapping(Parameter::value, Collectors.toList())));
  }

  /// Whether a value of this dimension is chosen or left out.
  public boolean speaksOf(Dimension dimension) {
    return single(dimension.apiName()) != null;
  }

  /// The day in `from` or `to` as a form shows it.
  public String written(String name) {
    var text = single(name, "");
    try {
      var day = LocalDate.parse(text);
      return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    } catch (DateTimeException _) {
      return text;
    }
  }

  /// The search page at this address.
  public String link() {
    return at("/");
  }

  /// The search page that a hit was opened from, at this hit.
  String back() {
    var page = dropping(Set.of("around")).link();
    var around = single("around");
    return around == null ? page : page + "#d-" + around;
  }

  /// Another address with the same parameters.
  public String at(String path) {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
  }

  /// The lines of a directive on its notice's page, which keeps the search and how it is shown.
  ///
  /// @param permalink such as `/notices/a-txt#L92`
  public String hit(String permalink, String directive) {
    int anchor = permalink.indexOf('#');
    var kept = new ArrayList<>(dropping(Set.of("after", "around")).parameters);
    kept.add(new Parameter("around", directive));
    return new PageAddress(kept).at(permalink.substring(0, anchor)) + permalink.substring(anchor);
  }
}
