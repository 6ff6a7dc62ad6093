package vn.giaoban.server;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A request that is refused, told as RFC 9457 has it: `type` names the kind, `detail` what to
/// change.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String MEDIA_TYPE = "application/problem+json";

  /// The kinds; `type` is `/problems/` and the constant in lower case with hyphens, and that
  /// address explains it.
  enum Kind {
    UNKNOWN_PARAMETER(400, "A parameter that this address does not have"),
    BAD_PARAMETER(400, "A parameter with a value that it cannot have"),
    BAD_REQUEST(400, "A request that cannot be read"),
    BAD_QUERY(400, "A query that cannot be read"),
    NOT_FOUND(404, "Nothing is known by this address"),
    METHOD_NOT_ALLOWED(405, "This address can only be read"),
    CURSOR_EXPIRED(410, "The index has moved on since this page of results"),
    HOST_NOT_ALLOWED(421, "The Host header names another computer"),
    INTERNAL(500, "An error in the program");

    final int status;
    final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Kind kind;
  private final transient Map<String, Object> members;

  /// @param members what the kind tells beyond its `detail`, such as `position`
  Problem(Kind kind, String detail, Map<String, Object> members) {
    super(detail);
    this.kind = kind;
    this.members = Map.copyOf(members);
  }

  Problem(Kind kind, String detail) {
    this(kind, detail, Map.of());
  }

  static Problem badParameter(String name, String detail) {
    return new Problem(Kind.BAD_PARAMETER, detail, Map.of("parameter", name));
  }

  Kind kind() {
    return kind;
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "/problems/" + kind.slug());
    body.put("title", kind.title);
    body.put("status", kind.status);
    body.put("detail", getMessage());
    body.putAll(members);
    return body;
  }
}
