package vn.giaoban.server;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.search.IndexStatus;

/// Status of the index, health check and the problem types.
final class StatusRoutes implements Resource {
  private final ConditionalGet answering;
  private final Remarks remarks;

  /// The index and what the server says beside it.
  private record Status(@JsonUnwrapped IndexStatus index, List<Remarks.Remark> remarks) {}

  StatusRoutes(ConditionalGet answering, Remarks remarks) {
    this.answering = answering;
    this.remarks = remarks;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/status", this::status);
    routes.read("/health", StatusRoutes::health);
    routes.read("/problems/{kind}", StatusRoutes::explanation);
  }

  private void status(Context context) throws IOException {
    var said = remarks.list();
    answering.json(
        context,
        said.toString(),
        index -> {
          Requests.nothing(context);
          return new Status(index, said);
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
