package vn.giaoban.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Selection;
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
  private final SearchParameters searches;

  public SuggestParameters(Names names, PeriodParser periods) {
    this.selections = new SelectionParameters(names, periods);
    this.searches = new SearchParameters(names, periods);
  }

  /// Parses a completion request.
  ///
  /// @throws ParameterException naming the invalid parameter
  public AskedCompletion read(Map<String, List<String>> given) {
    return read(new QueryParameters(given));
  }

  public AskedCompletion read(QueryParameters given) {
    var selection = selections.readWithoutQuery(given, OWN);
    var request =
        new SuggestRequest(
            given.single("q", ""),
            selection,
            given.number(
                "size",
                SuggestRequest.DEFAULT_SIZE,
                1,
                SuggestRequest.MAX_SIZE,
                ProblemKind.BAD_SIZE));
    return new AskedCompletion(request, question -> meaning(given, question));
  }

  private @Nullable Selection meaning(QueryParameters given, String question) {
    var asked = AskedSearch.with(given.values(), Map.of("q", List.of(question)));
    var meaning = searches.meaning(new QueryParameters(asked));
    return meaning == null ? null : meaning.request().selection();
  }
}
