package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.api.SuggestAnswers;
import vn.giaoban.api.SuggestParameters;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Query completions.
final class SuggestRoutes implements Resource {
  private final DirectiveSearcher searcher;
  private final SuggestParameters parameters;
  private final ConditionalGet answering;

  SuggestRoutes(
      DirectiveSearcher searcher, SuggestParameters parameters, ConditionalGet answering) {
    this.searcher = searcher;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/suggest", this::suggest);
  }

  private void suggest(Context context) throws IOException {
    answering.json(
        context,
        _ -> {
          var asked = parameters.read(Requests.parameters(context));
          var found = asked.suggestions(searcher);
          if (found.partial()) {
            ConditionalGet.keepNowhere(context);
          }
          return SuggestAnswers.of(asked.request().text(), found);
        });
  }
}
