package vn.giaoban.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.page.PageWording;
import vn.giaoban.search.dimension.Language;
import vn.giaoban.server.http.ConditionalGet;
import vn.giaoban.server.http.Problem;
import vn.giaoban.server.http.Routes;
import vn.giaoban.server.site.ProblemPages;

/// Maps exceptions to [Problem] responses.
final class ExceptionMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ExceptionMapping.class);

  private final ProblemPages pages;

  ExceptionMapping(ProblemPages pages) {
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Exception.class, (e, context) -> tell(context, logged(e, context)));
    routes.exception(
        HttpResponseException.class, (e, context) -> tell(context, refused(e, context)));
  }

  private static Problem logged(Exception e, Context context) {
    var problem = Problem.of(e);
    if (problem.kind() == ProblemKind.INTERNAL) {
      LOG.error("{} {}", context.method(), context.path(), e);
    }
    return problem;
  }

  private static Problem refused(HttpResponseException e, Context context) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound("address", context.path());
      case 405 -> {
        var methods = Routes.methods(context.path());
        context.header("Allow", methods);
        yield new Problem(
            ProblemKind.METHOD_NOT_ALLOWED,
            "%s is not possible here (possible: %s)".formatted(context.method(), methods));
      }
      default -> new Problem(ProblemKind.BAD_REQUEST, String.valueOf(e.getMessage()));
    };
  }

  private void tell(Context context, Problem problem) {
    context.status(problem.kind().status());
    ConditionalGet.keepNowhere(context);
    if (!pages.tell(context, problem)) {
      context.contentType(Problem.MEDIA_TYPE);
      ConditionalGet.line(context, Json.line(body(context, problem)));
    }
  }

  /// The problem in the caller's language: in English unless Vietnamese is liked better. Its `type`
  /// stays.
  private static Map<String, Object> body(Context context, Problem problem) {
    var body = problem.body();
    if (Language.accepted(context.header("Accept-Language"), Language.EN) == Language.VI) {
      body.put("detail", ProblemPages.text(problem, PageWording.in(Language.VI)));
      context.header("Content-Language", Language.VI.tag());
    }
    return body;
  }
}
