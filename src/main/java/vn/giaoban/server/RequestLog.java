package vn.giaoban.server;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jetty.server.CustomRequestLog;

/// A log of requests, one line each: address, time, method and path, status, bytes sent,
/// microseconds. What is searched for stands in it only where that is asked for.
///
/// @param file see [LogFile]
/// @param queries whether the parameters of requests are kept
/// @param warning receives the first write error
public record RequestLog(Path file, boolean queries, Consumer<String> warning) {
  org.eclipse.jetty.server.RequestLog writing() {
    var lines = new LogFile(file, LogFile.MAX_BYTES, "requests", warning);
    var path = queries ? "%U%q" : "%U";
    return new CustomRequestLog(
        lines::append, "%{client}a %{yyyy-MM-dd'T'HH:mm:ssXXX}t \"%m " + path + " %H\" %s %O %D");
  }
}
