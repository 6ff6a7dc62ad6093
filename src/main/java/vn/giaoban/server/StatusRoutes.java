package vn.giaoban.server;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.Upkeep;
import vn.giaoban.search.IndexStatus;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Status of the index, health check and the problem types.
final class StatusRoutes implements Resource {
  private final ConditionalGet answering;
  private final Remarks remarks;
  private final Supplier<Upkeep> upkeep;

  /// The index and what the server says beside it.
  private record Status(
      @JsonUnwrapped IndexStatus index, List<Remarks.Remark> remarks, Upkeep upkeep) {}

  StatusRoutes(ConditionalGet answering, Remarks remarks, Supplier<Upkeep> upkeep) {
    this.answering = answering;
    this.remarks = remarks;
    this.upkeep = upkeep;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/status", this::status);
    routes.read("/health", StatusRoutes::health);
    routes.read("/problems/{kind}", StatusRoutes::explanation);
  }

  private void status(Context context) throws IOException {
    var said = remarks.list();
    var now = upkeep.get();
    answering.json(
        context,
        said + " " + now,
        index -> {
          Requests.nothing(context);
          return new Status(index, said, now);
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
