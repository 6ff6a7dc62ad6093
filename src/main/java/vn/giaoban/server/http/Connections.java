package vn.giaoban.server.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/// Cuts connections so that the other side notices: by a reset, never by an end that an answer
/// without a length could be taken to have.
public final class Connections {
  private Connections() {}

  /// Resets a connection.
  ///
  /// @param why for those who wait for it
  public static void reset(EndPoint connection, Exception why) {
    if (connection instanceof SocketChannelEndPoint socket) {
      try {
        socket.getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException _) {
        // It is closed already.
      }
    }
    connection.close(why);
  }

  private static boolean isBusy(EndPoint connection) {
    var http = connection.getConnection();
    return http != null && http.getMessagesIn() > http.getMessagesOut();
  }

  /// Resets the connections of a server whose requests are not answered whole.
  public static void resetBusy(Server server) {
    for (Connector connector : server.getConnectors()) {
      for (EndPoint connection : connector.getConnectedEndPoints()) {
        if (isBusy(connection)) {
          reset(connection, new IOException("the server is being stopped"));
        }
      }
    }
  }
}
