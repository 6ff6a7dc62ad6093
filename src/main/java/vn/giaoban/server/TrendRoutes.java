package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.series.Trend;
import vn.giaoban.analytics.series.TrendAnalyzer;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.api.TrendParameters;
import vn.giaoban.export.TrendSheet;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Trends over time.
final class TrendRoutes implements Resource, Answering<Trend> {
  private final TrendAnalyzer trends;
  private final TrendParameters parameters;
  private final ConditionalGet answering;

  TrendRoutes(TrendAnalyzer trends, TrendParameters parameters, ConditionalGet answering) {
    this.trends = trends;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/trend", this::trend);
  }

  private void trend(Context context) throws IOException {
    new TableResponse(answering, "dien-bien")
        .write(context, this, given -> TrendSheet.of(answer(context, given)));
  }

  @Override
  public Trend answer(Context context, QueryParameters given) throws IOException {
    return trends.analyze(parameters.read(given));
  }
}
