package vn.giaoban.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.export.ExportWriter;
import vn.giaoban.search.Sink;
import vn.giaoban.search.Totals;

/// A streaming response. An error before the first byte becomes a problem response; a later error
/// aborts the connection, so that the caller notices the truncation.
final class StreamingResponse {
  private static final Logger LOG = LoggerFactory.getLogger(StreamingResponse.class);
  private static final int BUFFER_BYTES = 64 << 10;

  private final Context context;
  private @Nullable OutputStream out;

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
  <T> void send(Source<T> source, Head head, Function<OutputStream, ExportWriter<T>> writer)
      throws IOException {
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
      out = new BufferedOutputStream(context.outputStream(), BUFFER_BYTES);
      writer = writing.apply(out);
      writer.begin(totals);
    }

    @Override
    public void accept(T each) throws IOException {
      requireNonNull(writer).accept(each);
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
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(e);
  }
}
