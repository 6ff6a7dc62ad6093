package vn.giaoban.server;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaoban.api.ParameterException;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.search.query.QuerySyntaxException;

/// A refused request as a problem of RFC 9457: `type` names the kind, `detail` says what to change.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String MEDIA_TYPE = "application/problem+json";

  private final ProblemKind kind;
  private final transient Map<String, Object> members;

  /// @param members extension members, such as `position`
  Problem(ProblemKind kind, String detail, Map<String, Object> members) {
    super(detail);
    this.kind = kind;
    this.members = Map.copyOf(members);
  }

  Problem(ProblemKind kind, String detail) {
    this(kind, detail, Map.of());
  }

  static Problem of(ParameterException e) {
    if (e.getCause() instanceof QuerySyntaxException syntax) {
      return badQuery(e.parameter(), syntax);
    }
    return new Problem(
        e.kind(), String.valueOf(e.getMessage()), Map.of("parameter", e.parameter()));
  }

  /// A syntax error in the query, with its position in `parameter`.
  static Problem badQuery(String parameter, QuerySyntaxException e) {
    return new Problem(
        ProblemKind.of(e.problem()),
        String.valueOf(e.getMessage()),
        Map.of(
            "parameter", parameter,
            "position", e.position(),
            "expected", e.expected(),
            "problem", Json.name(e.problem())));
  }

  static Problem notFound(String what, String name) {
    return new Problem(ProblemKind.NOT_FOUND, "there is no %s %s".formatted(what, name));
  }

  ProblemKind kind() {
    return kind;
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "/problems/" + kind.slug());
    body.put("title", kind.title());
    body.put("status", kind.status());
    body.put("detail", getMessage());
    body.putAll(members);
    return body;
  }
}
