package vn.giaoban.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.analytics.series.TooManyPeriodsException;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.QueryTooBroadException;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.query.QuerySyntaxException;

/// Maps exceptions to [Problem] responses.
final class ExceptionMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ExceptionMapping.class);

  private ExceptionMapping() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    routes.exception(
        ParameterException.class, (parameter, context) -> tell(context, Problem.of(parameter)));
    routes.exception(
        QuerySyntaxException.class, (e, context) -> tell(context, Problem.badQuery("q", e)));
    routes.exception(QueryTooBroadException.class, (e, context) -> tell(context, tooBroad(e)));
    routes.exception(
        CursorExpiredException.class,
        (e, context) ->
            tell(context, new Problem(ProblemKind.CURSOR_EXPIRED, String.valueOf(e.getMessage()))));
    routes.exception(
        TooManyPeriodsException.class,
        (e, context) ->
            tell(
                context,
                new Problem(ProblemKind.TOO_MANY_PERIODS, String.valueOf(e.getMessage()))));
    routes.exception(TimeLimitException.class, (e, context) -> tell(context, timeLimit(e)));
    routes.exception(HttpResponseException.class, ExceptionMapping::refused);
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {}", context.method(), context.path(), e);
          tell(context, new Problem(ProblemKind.INTERNAL, "the server's log says more"));
        });
  }

  private static Problem timeLimit(TimeLimitException e) {
    return new Problem(ProblemKind.TIME_LIMIT, String.valueOf(e.getMessage()));
  }

  private static Problem tooBroad(QueryTooBroadException e) {
    return new Problem(
        ProblemKind.QUERY_TOO_BROAD, String.valueOf(e.getMessage()), Map.of("parameter", "q"));
  }

  private static void refused(HttpResponseException e, Context context) {
    switch (e.getStatus()) {
      case 404 -> tell(context, Problem.notFound("address", context.path()));
      case 405 -> {
        context.header("Allow", Routes.METHODS);
        tell(
            context,
            new Problem(
                ProblemKind.METHOD_NOT_ALLOWED,
                "%s is not possible here (possible: %s)"
                    .formatted(context.method(), Routes.METHODS)));
      }
      default ->
          tell(context, new Problem(ProblemKind.BAD_REQUEST, String.valueOf(e.getMessage())));
    }
  }

  private static void tell(Context context, Problem problem) {
    context.status(problem.kind().status()).contentType(Problem.MEDIA_TYPE);
    ConditionalGet.keepNowhere(context);
    ConditionalGet.line(context, Json.line(problem.body()));
  }
}
