package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.SimilarAnswers;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Similar;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Directives similar to a given one.
final class SimilarRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final ConditionalGet answering;

  SimilarRoutes(DirectiveSearcher searcher, Names names, ConditionalGet answering) {
    this.searcher = searcher;
    this.names = names;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/directives/{id}/similar", this::similar);
  }

  private void similar(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          var given = Requests.parameters(context).only(Set.of("size"), Set.of());
          int size =
              given.number("size", Similar.DEFAULT_SIZE, 1, Similar.MAX_SIZE, ProblemKind.BAD_SIZE);
          var id = context.pathParam("id");
          var found = searcher.similar(id, size);
          if (found == null) {
            throw Problem.notFound("directive", id);
          }
          return SimilarAnswers.of(index.generation(), id, found, names);
        });
  }
}
