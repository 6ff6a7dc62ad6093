package vn.giaoban.server;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An answer that is sent while it is made. What fails before its first byte is told like any other
/// failure; what fails after it cuts the connection, so that the caller sees that something is
/// missing.
final class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
  private static final int BUFFER_BYTES = 64 << 10;

  private final Context context;
  private @Nullable OutputStream out;

  Sending(Context context) {
    this.context = context;
  }

  /// What makes the answer, and calls [#begin] when its head is said.
  interface Making {
    void make() throws IOException;
  }

  /// Where the body goes from now on.
  OutputStream begin() {
    out = new BufferedOutputStream(context.outputStream(), BUFFER_BYTES);
    return out;
  }

  void send(Making making) throws IOException {
    try {
      making.make();
      if (out != null) {
        out.flush();
      }
    } catch (IOException | RuntimeException e) {
      if (out == null) {
        throw e;
      }
      cut(e);
    }
  }

  private void cut(Exception e) {
    if (!(e instanceof EofException)) {
      LOG.error("{} {} is cut short", context.method(), context.path(), e);
    }
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(e);
  }
}
