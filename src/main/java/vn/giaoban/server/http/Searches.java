package vn.giaoban.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.api.Answers;
import vn.giaoban.api.AskedSearch;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.page.PageAddress;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Hit;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.Page;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.query.Query;

/// Runs the searches of requests, for the interface and for the pages.
///
/// Safe for any number of threads.
public record Searches(
    DirectiveSearcher searcher, Names names, SearchParameters parameters, Recorder recorder) {
  private static final String PURPOSE = "X-Purpose";
  private static final Count BY_KIND = new Count.By(new Axis.Of(Dimension.KIND));

  /// Keeps what people search for.
  public interface Recorder {
    void keep(Map<String, List<String>> given, SearchResult result, Duration took);
  }

  /// The answer to the search of a request. It is recorded, unless a script says that it asks for a
  /// purpose of its own, such as while somebody is still typing.
  public Answers.Search asked(Context context, QueryParameters given) throws IOException {
    return context.header(PURPOSE) == null ? recorded(given) : unrecorded(given);
  }

  private Answers.Search recorded(QueryParameters given) throws IOException {
    var asked = parameters.asked(given);
    long start = System.nanoTime();
    var result = search(asked.request());
    recorder.keep(given.values(), result, Duration.ofNanos(System.nanoTime() - start));
    return answer(given, asked, result);
  }

  /// The answer to a search that nobody typed.
  public Answers.Search unrecorded(QueryParameters given) throws IOException {
    var asked = parameters.asked(given);
    return answer(given, asked, search(asked.request()));
  }

  /// The number of hits of a search.
  public long total(QueryParameters given) throws IOException {
    var selection = parameters.read(given).selection();
    return searcher.count(selection, BY_KIND).total().directives();
  }

  /// What the query of a search means as a question; null if it is none.
  public AskedSearch.@Nullable Meaning meaning(QueryParameters given) {
    return parameters.meaning(given);
  }

  /// The parameters of the search at the address of a page.
  public static QueryParameters parameters(PageAddress address, List<Dimension> counted) {
    var given = new LinkedHashMap<>(address.forInterface());
    if (!counted.isEmpty()) {
      given.put(
          "facets",
          List.of(counted.stream().map(Dimension::apiName).collect(Collectors.joining(","))));
    }
    return new QueryParameters(given);
  }

  /// The hits of a search among these directives.
  public List<Hit> among(QueryParameters given, List<String> ids) throws IOException {
    if (ids.isEmpty()) {
      return List.of();
    }
    var selection = parameters.read(given).selection().and(new Query.AnyOf(ids));
    return searcher.search(SearchRequest.of(selection).limitedTo(Page.MAX_SIZE)).hits();
  }

  private Answers.Search answer(QueryParameters given, AskedSearch asked, SearchResult result)
      throws IOException {
    return Answers.search(
        given.single("q", ""),
        asked.request().selection().days(),
        result,
        asked.reading(result, searcher, names),
        names);
  }

  private SearchResult search(SearchRequest request) throws IOException {
    try {
      return searcher.search(request);
    } catch (NotAHitException e) {
      if (!e.isKnown()) {
        throw Problem.notFound("directive", e.id());
      }
      throw new ParameterException(ProblemKind.NOT_A_HIT, "around", String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      if (request.page().after() == null) {
        throw e;
      }
      throw ParameterException.badCursor();
    }
  }
}
