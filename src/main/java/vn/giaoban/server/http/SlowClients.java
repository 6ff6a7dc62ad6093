package vn.giaoban.server.http;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/// Cuts the connections of clients that do not get on: that begin a request and do not end it, or
/// hardly read their answer. An answer that is being made may take any time.
public final class SlowClients implements Runnable {
  /// What a client reads at least in the time it has.
  private static final long ENOUGH_BYTES = 16 << 10;

  /// How often the connections are looked at in the time that a client has.
  private static final int LOOKS = 6;

  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);

  /// How far a connection has come.
  ///
  /// @param nanos when it was seen to get on last
  private record Progress(long requests, long answers, long bytes, long nanos) {}

  private final Server server;
  private final Duration limit;
  private Map<EndPoint, Progress> seen = new HashMap<>();

  private SlowClients(Server server, Duration limit) {
    this.server = server;
    this.limit = limit;
  }

  /// Watches the connections of a running server until it is stopped.
  public static void watch(Server server, Duration limit) {
    new SlowClients(server, limit).lookAgain();
  }

  private void lookAgain() {
    var pause = limit.dividedBy(LOOKS);
    server
        .getScheduler()
        .schedule(this, pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause);
  }

  @Override
  public void run() {
    var now = new HashMap<EndPoint, Progress>();
    for (Connector connector : server.getConnectors()) {
      for (EndPoint connection : connector.getConnectedEndPoints()) {
        look(connection, now);
      }
    }
    seen = now;
    lookAgain();
  }

  private void look(EndPoint connection, Map<EndPoint, Progress> now) {
    var progress = progress(connection);
    var before = seen.get(connection);
    if (before == null || getsOn(connection, before, progress)) {
      now.put(connection, progress);
    } else if (progress.nanos() - before.nanos() <= limit.toNanos()) {
      now.put(connection, before);
    } else {
      Connections.reset(connection, new IOException("the client is too slow"));
    }
  }

  private static Progress progress(EndPoint connection) {
    var http = connection.getConnection();
    long time = System.nanoTime();
    return http == null
        ? new Progress(0, 0, 0, time)
        : new Progress(http.getMessagesIn(), http.getMessagesOut(), http.getBytesOut(), time);
  }

  private static boolean getsOn(EndPoint connection, Progress before, Progress progress) {
    return progress.requests() != before.requests()
        || progress.answers() != before.answers()
        || progress.bytes() - before.bytes() >= ENOUGH_BYTES
        || (progress.requests() > progress.answers() && !isWaitedFor(connection));
  }

  /// Whether something is to be sent that the client does not take.
  private static boolean isWaitedFor(EndPoint connection) {
    return connection instanceof AbstractEndPoint end && end.getWriteFlusher().isPending();
  }
}
