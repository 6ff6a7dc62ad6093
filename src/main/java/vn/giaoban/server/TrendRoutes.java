package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.Trends;

/// Series over time.
final class TrendRoutes implements Resource {
  private final Trends trends;
  private final TrendParameters parameters;
  private final Answering answering;

  TrendRoutes(Trends trends, TrendParameters parameters, Answering answering) {
    this.trends = trends;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/trend", this::trend);
  }

  private void trend(Context context) throws IOException {
    answering.json(context, _ -> trends.of(parameters.read(Requests.parameters(context))));
  }
}
