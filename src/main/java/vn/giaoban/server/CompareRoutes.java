package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.compare.Comparison;
import vn.giaoban.analytics.compare.ComparisonAnalyzer;
import vn.giaoban.api.CompareParameters;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.export.ComparisonSheet;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Comparison of groups.
final class CompareRoutes implements Resource, Answering<Comparison> {
  private final ComparisonAnalyzer comparer;
  private final CompareParameters parameters;
  private final ConditionalGet answering;

  CompareRoutes(
      ComparisonAnalyzer comparer, CompareParameters parameters, ConditionalGet answering) {
    this.comparer = comparer;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute("/api/v1/compare", this::compare);
  }

  private void compare(Context context) throws IOException {
    new TableResponse(answering, "so-sanh")
        .write(context, this, given -> ComparisonSheet.of(answer(context, given)));
  }

  @Override
  public Comparison answer(Context context, QueryParameters given) throws IOException {
    return comparer.analyze(parameters.read(given));
  }
}
