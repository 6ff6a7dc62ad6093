package vn.giaoban.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.api.QueryParameters;

/// Answers what the parameters of a request ask, for the interface and for a page alike.
///
/// @param <T> the answer, as the interface writes it
public interface Answering<T> {
  /// The answer; the response is not to be kept anywhere where it is not whole.
  T answer(Context context, QueryParameters given) throws IOException;

  /// Identifies the state of what else the answer depends on than the index.
  default String version() throws IOException {
    return "";
  }
}
