package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import vn.giaoban.api.ProblemKind;

/// Status of the index, health check and the problem types.
final class StatusRoutes implements Resource {
  private final ConditionalGet answering;

  StatusRoutes(ConditionalGet answering) {
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/status", this::status);
    routes.read("/health", StatusRoutes::health);
    routes.read("/problems/{kind}", StatusRoutes::explanation);
  }

  private void status(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Requests.nothing(context);
          return index;
        });
  }

  private static void health(Context context) {
    Requests.nothing(context);
    context.header("Cache-Control", "no-store");
    ConditionalGet.json(context, Map.of("status", "ok"));
  }

  private static void explanation(Context context) {
    Requests.nothing(context);
    var slug = context.pathParam("kind");
    for (var kind : ProblemKind.values()) {
      if (kind.slug().equals(slug)) {
        context.contentType("text/plain; charset=utf-8");
        ConditionalGet.line(context, kind.title() + ".");
        return;
      }
    }
    throw Problem.notFound("problem", slug);
  }
}
