package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.analytics.FollowUps;
import vn.giaoban.analytics.FollowUpsAnswer;
import vn.giaoban.analytics.FollowUpsRequest;
import vn.giaoban.search.Names;

/// Directives that were issued again, chain by chain.
final class FollowUpRoutes implements Resource {
  private final FollowUps followUps;
  private final Names names;
  private final FollowUpParameters parameters;
  private final Answering answering;

  FollowUpRoutes(
      FollowUps followUps, Names names, FollowUpParameters parameters, Answering answering) {
    this.followUps = followUps;
    this.names = names;
    this.parameters = parameters;
    this.answering = answering;
  }

  @Override
  public void addTo(Routes routes) {
    routes.read("/api/v1/followups", this::list);
    routes.read("/api/v1/followups/{id}", this::single);
  }

  private void list(Context context) throws IOException {
    answering.json(
        context,
        _ -> {
          var given = Requests.parameters(context);
          var request = parameters.read(given);
          return FollowUpAnswers.list(given.single("q", ""), request, find(request), names);
        });
  }

  private FollowUpsAnswer find(FollowUpsRequest request) throws IOException {
    try {
      return followUps.find(request);
    } catch (IllegalArgumentException e) {
      if (request.after() == null) {
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
