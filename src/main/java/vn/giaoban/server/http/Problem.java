package vn.giaoban.server.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.giaoban.analytics.series.TooManyPeriodsException;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.search.CursorExpiredException;
import vn.giaoban.search.QueryTooBroadException;
import vn.giaoban.search.TimeLimitException;
import vn.giaoban.search.dimension.UnknownValueException;
import vn.giaoban.search.query.QuerySyntaxException;

/// A refused request as a problem of RFC 9457: `type` names the kind, `detail` says what to change.
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public static final String MEDIA_TYPE = "application/problem+json";

  private final ProblemKind kind;
  private final transient Map<String, Object> members;

  /// A problem with further members.
  ///
  /// @param members extension members, such as `position`, written by their names
  public Problem(ProblemKind kind, String detail, Map<String, Object> members) {
    super(detail);
    this.kind = kind;
    this.members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  public Problem(ProblemKind kind, String detail) {
    this(kind, detail, Map.of());
  }

  private static Problem of(ParameterException e) {
    if (e.getCause() instanceof QuerySyntaxException syntax) {
      return badQuery(e.parameter(), syntax);
    }
    return new Problem(
        e.kind(),
        String.valueOf(e.getMessage()),
        withNearest(Map.of("parameter", e.parameter()), e));
  }

  /// What an exception means to the caller.
  public static Problem of(Exception e) {
    return switch (e) {
      case Problem problem -> problem;
      case ParameterException parameter -> of(parameter);
      case QuerySyntaxException syntax -> badQuery("q", syntax);
      case QueryTooBroadException broad -> tooBroad(broad);
      case CursorExpiredException expired ->
          new Problem(ProblemKind.CURSOR_EXPIRED, String.valueOf(expired.getMessage()));
      case TooManyPeriodsException many ->
          new Problem(ProblemKind.TOO_MANY_PERIODS, String.valueOf(many.getMessage()));
      case TimeLimitException limit -> timeLimit(limit);
      default -> new Problem(ProblemKind.INTERNAL, "the server's log says more");
    };
  }

  private static Problem timeLimit(TimeLimitException e) {
    return new Problem(ProblemKind.TIME_LIMIT, String.valueOf(e.getMessage()));
  }

  private static Problem tooBroad(QueryTooBroadException e) {
    return new Problem(
        ProblemKind.QUERY_TOO_BROAD, String.valueOf(e.getMessage()), Map.of("parameter", "q"));
  }

  /// A syntax error in the query, with its position in `parameter`.
  public static Problem badQuery(String parameter, QuerySyntaxException e) {
    return new Problem(
        ProblemKind.of(e.problem()),
        String.valueOf(e.getMessage()),
        withNearest(
            Map.of(
                "parameter", parameter,
                "position", e.position(),
                "expected", e.expected(),
                "problem", Json.name(e.problem())),
            e));
  }

  /// Adds the nearest name to one that nothing has.
  private static Map<String, Object> withNearest(Map<String, Object> members, Exception e) {
    var nearest = UnknownValueException.nearest(e);
    if (nearest == null) {
      return members;
    }
    var more = new LinkedHashMap<>(members);
    more.put("nearest", nearest);
    return more;
  }

  public static Problem notFound(String what, String name) {
    return new Problem(ProblemKind.NOT_FOUND, "there is no %s %s".formatted(what, name));
  }

  public ProblemKind kind() {
    return kind;
  }

  public Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "/problems/" + kind.slug());
    body.put("title", kind.title());
    body.put("status", kind.status());
    body.put("detail", getMessage());
    body.putAll(members);
    return body;
  }
}
