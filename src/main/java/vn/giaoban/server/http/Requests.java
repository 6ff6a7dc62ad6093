package vn.giaoban.server.http;

import io.javalin.http.Context;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.api.QueryParameters;

/// Reads query parameters of HTTP requests.
public final class Requests {
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /// What the decoder substitutes for invalid UTF-8.
  private static final char REPLACEMENT = '\uFFFD';

  private Requests() {}

  /// The query parameters of a request.
  ///
  /// @throws Problem if they cannot be decoded
  public static QueryParameters parameters(Context context) {
    var query = context.queryString();
    if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
      throw new Problem(ProblemKind.BAD_ESCAPE, "the address has a '%' without two hex digits");
    }
    var given = context.queryParamMap();
    if (given.toString().indexOf(REPLACEMENT) >= 0) {
      throw new Problem(ProblemKind.NOT_UTF_8, "the address is not written in UTF-8");
    }
    return new QueryParameters(given);
  }

  /// Refuses any query parameter.
  public static void nothing(Context context) {
    parameters(context).only(Set.of(), Set.of());
  }
}
