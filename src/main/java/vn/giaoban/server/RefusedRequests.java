package vn.giaoban.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.server.http.Problem;

/// Responds to malformed HTTP requests, such as a broken URI or too long a header, with a problem
/// like any other.
final class RefusedRequests implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, body(response.getStatus()), callback);
    return true;
  }

  private static ByteBuffer body(int status) {
    var problem =
        Map.of(
            "type",
            "/problems/" + ProblemKind.BAD_REQUEST.slug(),
            "title",
            ProblemKind.BAD_REQUEST.title(),
            "status",
            status,
            "detail",
            HttpStatus.getMessage(status));
    return ByteBuffer.wrap((Json.line(problem) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
