package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import vn.giaoban.api.Answers;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.SearchParameters;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.NotAHitException;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.dimension.Names;

/// Search, and single directives.
final class DirectiveRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final SearchParameters parameters;
  private final ConditionalGet answering;
  private final SearchLog log;

  DirectiveRoutes(
      DirectiveSearcher searcher,
      Names names,
      SearchParameters parameters,
      ConditionalGet answering,
      SearchLog log) {
    this.searcher = searcher;
    this.names = names;
    this.parameters = parameters;
    this.answering = answering;
    this.log = log;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/directives", this::search);
    routes.read("/api/v1/directives/{id}", this::directive);
  }

  private void search(Context context) throws IOException {
    answering.json(
        context,
        _ -> {
          var given = Requests.parameters(context);
          var request = parameters.read(given);
          long start = System.nanoTime();
          var result = search(request);
          log.keep(given.values(), result, Duration.ofNanos(System.nanoTime() - start));
          if (result.partial()) {
            ConditionalGet.keepNowhere(context);
          }
          return Answers.search(given.single("q", ""), request.selection().days(), result, names);
        });
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

  private void directive(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Requests.nothing(context);
          var id = context.pathParam("id");
          var filed = searcher.directive(id);
          if (filed == null) {
            throw Problem.notFound("directive", id);
          }
          return Answers.single(index.generation(), filed, names);
        });
  }
}
