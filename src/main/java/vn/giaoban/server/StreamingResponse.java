package vn.giaoban.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.api.ProblemKind;
import vn.giaoban.export.ExportWriter;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Totals;
import vn.giaoban.server.http.Connections;
import vn.giaoban.server.http.Problem;

/// A streaming response. An error before the first byte becomes a problem response; a later error
/// resets the connection, so that the caller notices the truncation. A trailer, [#ROWS], says how
/// many records there are.
final class StreamingResponse {
  private static final Logger LOG = LoggerFactory.getLogger(StreamingResponse.class);
  private static final int BUFFER_BYTES = 64 << 10;
  private static final String ROWS = "Giaoban-Rows";

  /// The protocol in which an answer without a length has no end of its own.
  static final String WITHOUT_CHUNKS = "HTTP/1.0";

  private final Context context;
  private @Nullable OutputStream out;
  private long rows;

  StreamingResponse(Context context) {
    this.context = context;
  }

  /// Streams records to a sink.
  interface Source<T> {
    void stream(Sink<T> sink) throws IOException;
  }

  /// Sets the headers once the totals are known.
  interface Head {
    void say(Totals totals);
  }

  /// Streams the records of a source as a file.
  ///
  /// @throws Problem over HTTP/1.0, where a stream that is cut looks like a whole one
  <T> void send(Source<T> source, Head head, Function<OutputStream, ExportWriter<T>> writer)
      throws IOException {
    if (context.protocol().equals(WITHOUT_CHUNKS)) {
      throw new Problem(
          ProblemKind.STREAM_WITHOUT_END, "files are sent over HTTP/1.1 or later, not HTTP/1.0");
    }
    try {
      var outgoing = new Outgoing<T>(head, writer);
      source.stream(outgoing);
      outgoing.finish();
    } catch (IOException | RuntimeException e) {
      if (out == null) {
        throw e;
      }
      cut(e);
    }
  }

  /// The sink that writes records to the response.
  private final class Outgoing<T> implements Sink<T> {
    private final Head head;
    private final Function<OutputStream, ExportWriter<T>> writing;
    private @Nullable ExportWriter<T> writer;

    Outgoing(Head head, Function<OutputStream, ExportWriter<T>> writing) {
      this.head = head;
      this.writing = writing;
    }

    @Override
    public void begin(Totals totals) throws IOException {
      head.say(totals);
      context.header("Trailer", ROWS);
      context.res().setTrailerFields(() -> Map.of(ROWS, Long.toString(rows)));
      out = new BufferedOutputStream(context.outputStream(), BUFFER_BYTES);
      writer = writing.apply(out);
      writer.begin(totals);
    }

    @Override
    public void accept(T each) throws IOException {
      requireNonNull(writer).accept(each);
      rows++;
    }

    void finish() throws IOException {
      requireNonNull(writer).finish();
      requireNonNull(out).flush();
    }
  }

  private void cut(Exception e) {
    if (!(e instanceof EofException)) {
      LOG.error("{} {} is cut short", context.method(), context.path(), e);
    }
    Connections.reset(
        ServletContextRequest.getServletContextRequest(context.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint(),
        e);
  }
}
