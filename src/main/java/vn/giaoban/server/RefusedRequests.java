package vn.giaoban.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.json.Json;
import vn.giaoban.server.http.Problem;

/// Responds to malformed HTTP requests, such as a broken URI or too long a header, and to those
/// that come while the server is being stopped, with a problem like any other.
final class RefusedRequests implements Request.Handler {
  private static final String RETRY_AFTER_SECONDS = "30";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (response.getStatus() == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, body(response.getStatus()), callback);
    return true;
  }

  private static ByteBuffer body(int status) {
    var kind =
        status == HttpStatus.SERVICE_UNAVAILABLE_503
            ? ProblemKind.STOPPING
            : ProblemKind.BAD_REQUEST;
    var problem = new Problem(kind, HttpStatus.getMessage(status)).body();
    problem.put("status", status);
    return ByteBuffer.wrap((Json.line(problem) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
