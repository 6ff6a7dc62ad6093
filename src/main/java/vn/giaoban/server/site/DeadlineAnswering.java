package vn.giaoban.server.site;

import io.javalin.http.Context;
import java.io.IOException;
import vn.giaoban.api.DeadlineAnswers;
import vn.giaoban.api.QueryParameters;

/// Answers questions on deadlines, with the completions that the server knows.
public interface DeadlineAnswering {
  /// The answer; the response is not to be kept where it is not whole.
  DeadlineAnswers.Answer answer(Context context, QueryParameters given) throws IOException;

  /// Identifies the state of the completions.
  String version() throws IOException;
}
