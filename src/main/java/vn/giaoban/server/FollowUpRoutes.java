package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.followups.FollowUpAnalyzer;
import vn.giaoban.analytics.followups.FollowUpsAnswer;
import vn.giaoban.analytics.followups.FollowUpsRequest;
import vn.giaoban.api.FollowUpAnswers;
import vn.giaoban.api.FollowUpParameters;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.QueryParameters;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.http.Answering;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Requests;
import vn.giaoban.server.http.Resource;
import vn.giaoban.server.http.Routes;

/// Chains of repeated directives.
final class FollowUpRoutes implements Resource, Answering<FollowUpAnswers.Page> {
  private final FollowUpAnalyzer followUps;
  private final Names names;
  private final FollowUpParameters parameters;
  private final ConditionalGet answering;

  FollowUpRoutes(
      FollowUpAnalyzer followUps,
      Names names,
      FollowUpParameters parameters,
      ConditionalGet answering) {
    this.followUps = followUps;
    this.names = names;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.compute("/api/v1/followups", this::list);
    routes.compute("/api/v1/followups/{id}", this::single);
  }

  private void list(Context context) throws IOException {
    answering.json(context, _ -> answer(context, Requests.parameters(context)));
  }

  @Override
  public FollowUpAnswers.Page answer(Context context, QueryParameters given) throws IOException {
    var request = parameters.read(given);
    return FollowUpAnswers.list(given.single("q", ""), request, find(request), names);
  }

  private FollowUpsAnswer find(FollowUpsRequest request) throws IOException {
    try {
      return followUps.analyze(request);
    } catch (IllegalArgumentException e) {
      if (request.page().after() == null) {
        throw e;
      }
      throw ParameterException.badCursor();
    }
  }

  private void single(Context context) throws IOException {
    answering.json(
        context,
        index -> {
          Requests.nothing(context);
          var id = context.pathParam("id");
          var chain = followUps.chain(id);
          if (chain == null) {
            throw Problem.notFound("directive", id);
          }
          return FollowUpAnswers.single(index.generation(), chain, names);
        });
  }
}
