package vn.giaoban.peer;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import vn.giaoban.api.Upkeep;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.server.Listening;
import vn.giaoban.server.Remarks;
import vn.giaoban.server.SearchLog;
import vn.giaoban.server.Server;
import vn.giaoban.server.Service;
import vn.giaoban.server.edit.Editing;
import vn.giaoban.source.document.ReadLimits;

/// The program's own index, and its server on a free port.
final class Served implements Closeable {
  private final LuceneSearcher searcher;
  private final Server server;

  Served(Path folder) throws IOException {
    var names = Names.standard();
    searcher = LuceneSearcher.open(folder, names);
    var service =
        new Service(
            searcher,
            names,
            folder,
            ReadLimits.STANDARD,
            Clock.systemUTC(),
            SearchLog.none(),
            null,
            new Remarks(),
            () -> Upkeep.NONE,
            Editing.OFF);
    server = new Server(service, Listening.on("127.0.0.1", 0));
    server.start();
  }

  /// Writes the index in one thread.
  static void write(GeneratedCorpus corpus, Path folder) throws IOException {
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      for (int i = 0; i < corpus.size(); i++) {
        var generated = corpus.notice(i);
        writer.replace(generated.stored(), generated.lines());
      }
      writer.commit(CorpusState.of("benchmark"));
    }
  }

  Client client() throws IOException {
    return new Client(new Socket(InetAddress.getLoopbackAddress(), server.port()));
  }

  @Override
  public void close() throws IOException {
    server.close();
    searcher.close();
  }

  /// A client that keeps one connection and reads answers without parsing them.
  static final class Client implements Closeable {
    private static final String COUNTED = "province,topic,unit,date,deadline";

    private final Socket socket;
    private final InputStream in;

    private Client(Socket socket) throws IOException {
      this.socket = socket;
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /// Asks for ten hits and the counts of five dimensions; returns the number of bytes.
    int ask(Question question) throws IOException {
      var request =
          "GET /api/v1/directives?size=10&facets=%s&q=%s&province=%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
              .formatted(
                  COUNTED,
                  URLEncoder.encode(question.words(), StandardCharsets.UTF_8),
                  question.province());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      if (!line().contains(" 200 ")) {
        throw new IOException("not answered: " + question);
      }
      int length = 0;
      boolean chunked = false;
      for (var line = line(); !line.isEmpty(); line = line()) {
        if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
          length = Integer.parseInt(line.substring(15).strip());
        }
        chunked |= line.equalsIgnoreCase("Transfer-Encoding: chunked");
      }
      if (chunked) {
        return skipChunks();
      }
      in.skipNBytes(length);
      return length;
    }

    /// Skips a body that says its length bit by bit; returns it.
    private int skipChunks() throws IOException {
      int length = 0;
      for (int size = chunk(); size > 0; size = chunk()) {
        in.skipNBytes(size);
        length += size;
        line();
      }
      line();
      return length;
    }

    private int chunk() throws IOException {
      return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
      var line = new StringBuilder();
      for (int letter = in.read(); letter != '\n'; letter = in.read()) {
        if (letter < 0) {
          throw new IOException("the connection was closed");
        }
        line.append((char) letter);
      }
      return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
