package vn.giaoban.api;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Sort;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.FacetText;
import vn.giaoban.search.dimension.Facets;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.QuerySyntaxException;
import vn.giaoban.search.question.QuestionReader;

/// Parses the parameters of a search, which are the same in URLs, on the page and on the command
/// line. Refuses unknown parameters.
///
/// Safe for any number of threads.
public final class SearchParameters {
  private static final String ASK = "ask";
  private static final String MISSING = "missing";
  private static final String FACET_TEXT = "facetText";
  private static final Set<String> SINGLE = single();
  private static final Set<String> SEVERAL = several();

  private final SelectionParameters selections;
  private final QuestionReader questions;

  public SearchParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
    this.questions = new QuestionReader(names, periods);
  }

  private static Set<String> single() {
    var names = new TreeSet<>(SelectionParameters.SINGLE);
    names.addAll(Set.of("sort", "size", "after", "around", "explain", "nearly", ASK));
    return names;
  }

  private static Set<String> several() {
    var names = new TreeSet<>(SelectionParameters.SEVERAL);
    names.add("facets");
    names.add(FACET_TEXT);
    return names;
  }

  /// Names of all search parameters.
  public static Set<String> known() {
    var names = new TreeSet<>(SINGLE);
    names.addAll(SEVERAL);
    return names;
  }

  /// Parses a search.
  ///
  /// @throws QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public SearchRequest read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  /// The search that is asked for: by the query as typed or, with `ask`, as it reads as a question.
  public SearchRequest read(QueryParameters given) {
    return asked(given).request();
  }

  /// The same with what the query means as a question.
  ///
  /// @throws QuerySyntaxException if `q` is not a valid query
  /// @throws ParameterException naming the invalid parameter
  public AskedSearch asked(QueryParameters given) {
    var typed = typed(given);
    if (!given.flag(ASK, false)) {
      return new AskedSearch(typed, false, () -> meaning(given));
    }
    var meaning = meaning(given);
    return meaning == null
        ? new AskedSearch(typed, false, () -> null)
        : new AskedSearch(meaning.request(), true, () -> meaning);
  }

  /// What the query means as a question; null if it is none, or what it means is no valid search.
  public AskedSearch.@Nullable Meaning meaning(QueryParameters given) {
    var read = questions.read(given.single("q", ""));
    if (read == null) {
      return null;
    }
    var beside = SelectionParameters.besideQuery(given);
    var reading = read.beside(beside.keySet());
    var all = new QueryParameters(AskedSearch.with(given.values(), reading.parameters()));
    try {
      return new AskedSearch.Meaning(reading, beside, typed(all));
    } catch (ParameterException | QuerySyntaxException _) {
      return null;
    }
  }

  private SearchRequest typed(QueryParameters given) {
    var selection = selections.read(given.only(SINGLE, SEVERAL));
    var facets = facets(given.all("facets"));
    return new SearchRequest(
        selection,
        sort(given.single("sort", Sort.RELEVANCE.apiName())),
        given.page(),
        around(given),
        new Facets(facets, facetTexts(given.all(FACET_TEXT), facets)),
        given.flag("explain", false),
        given.flag("nearly", true));
  }

  public NoticesRequest notices(QueryParameters given) {
    return new NoticesRequest(
        selections.notices(given, Set.of(MISSING, "size", "after")),
        missing(given.single(MISSING)),
        given.page());
  }

  private static @Nullable MissingFact missing(@Nullable String fact) {
    return fact == null
        ? null
        : ParameterException.reading(ProblemKind.UNKNOWN_VALUE, MISSING, fact, MissingFact::of);
  }

  /// The sort order with this name.
  public static Sort sort(String name) {
    return ParameterException.reading(ProblemKind.UNKNOWN_SORT, "sort", name, Sort::of);
  }

  private static @Nullable String around(QueryParameters given) {
    if (given.has("around") && given.has("after")) {
      throw ParameterException.conflict("around", "around stands without after");
    }
    return given.single("around");
  }

  private static Set<Dimension> facets(List<String> lists) {
    var facets = EnumSet.noneOf(Dimension.class);
    for (var list : lists) {
      for (var name : list.split(",", -1)) {
        facets.add(
            ParameterException.reading(ProblemKind.UNKNOWN_FACET, "facets", name, Dimension::of));
      }
    }
    return facets;
  }

  private static Map<Dimension, FacetText> facetTexts(List<String> given, Set<Dimension> facets) {
    var texts = new EnumMap<Dimension, FacetText>(Dimension.class);
    for (var text : given) {
      ParameterException.reading(
          ProblemKind.BAD_FACET_TEXT,
          FACET_TEXT,
          text.split(":", 2),
          parts -> addFacetText(texts, parts, facets));
    }
    return texts;
  }

  /// @param parts a dimension and its text filter
  private static Map<Dimension, FacetText> addFacetText(
      Map<Dimension, FacetText> texts, String[] parts, Set<Dimension> facets) {
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "'%s' does not begin with a dimension and a colon".formatted(parts[0]));
    }
    var dimension = Dimension.of(parts[0]);
    if (!facets.contains(dimension)) {
      throw new IllegalArgumentException(parts[0] + " is not among facets");
    }
    if (texts.put(dimension, FacetText.of(parts[1])) != null) {
      throw new IllegalArgumentException("two texts for " + parts[0]);
    }
    return texts;
  }
}
