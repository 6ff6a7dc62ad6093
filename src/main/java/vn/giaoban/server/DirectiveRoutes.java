package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.api.Answers;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.http.Searches;

/// Search, and single directives.
final class DirectiveRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final Names names;
  private final Searches searches;
  private final ConditionalGet answering;

  DirectiveRoutes(
      DirectiveSearcher searcher, Names names, Searches searches, ConditionalGet answering) {
    this.searcher = searcher;
    this.names = names;
    this.searches = searches;
    this.answering = answering;
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
          var answer = searches.asked(context, Requests.parameters(context));
          if (answer.partial()) {
            ConditionalGet.keepNowhere(context);
          }
          return answer;
        });
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
