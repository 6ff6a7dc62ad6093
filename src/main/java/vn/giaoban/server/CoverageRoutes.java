package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.series.Coverage;
import vn.giaoban.analytics.series.CoverageAnalyzer;
import vn.giaoban.api.CoverageParameters;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.export.CoverageSheet;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Coverage: available and missing notices.
final class CoverageRoutes implements Resource, Answering<Coverage> {
  private final CoverageAnalyzer coverages;
  private final CoverageParameters parameters;
  private final ConditionalGet answering;

  CoverageRoutes(
      CoverageAnalyzer coverages, CoverageParameters parameters, ConditionalGet answering) {
    this.coverages = coverages;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/coverage", this::coverage);
  }

  private void coverage(Context context) throws IOException {
    new TableResponse(answering, "do-phu")
        .write(context, this, given -> CoverageSheet.ofMonths(answer(context, given)));
  }

  @Override
  public Coverage answer(Context context, QueryParameters given) throws IOException {
    return coverages.analyze(parameters.read(given));
  }
}
