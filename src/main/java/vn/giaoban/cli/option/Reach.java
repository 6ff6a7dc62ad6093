package vn.giaoban.cli.option;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import vn.giaoban.server.Listening;
import vn.giaoban.server.RequestLog;

/// How a server is reached: under which names, through which proxies, and what is noted of it.
public final class Reach {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--name",
      split = ",",
      paramLabel = "NAME",
      description =
          "Further names that the server is called by, such as that of a proxy before it; requests to"
              + " other names are refused.")
  private List<String> names = List.of();

  @Option(
      names = "--trusted-proxy",
      split = ",",
      paramLabel = "ADDRESS",
      description =
          "Addresses of proxies that tell for whom they ask (X-Forwarded-For, X-Forwarded-Proto);"
              + " nobody else is believed.")
  private List<String> proxies = List.of();

  @Option(
      names = "--log-requests",
      paramLabel = "FILE",
      description =
          "Keeps who asked when for what, a line each: address, time, method and path, status, bytes,"
              + " microseconds; not what was searched for. Off unless given. At 10 MB the file becomes"
              + " FILE.1.")
  private @Nullable Path requests;

  @Option(
      names = "--log-queries",
      description = "Keeps in the file of --log-requests what was searched for, too.")
  private boolean queries;

  /// Where the server listens.
  ///
  /// @param port 0 for any free port
  /// @param warning receives the first error of the log
  /// @throws ParameterException for a proxy without an address
  public Listening listening(String host, int port, Consumer<String> warning) {
    if (queries && requests == null) {
      throw new ParameterException(
          spec.commandLine(), "--log-queries says what --log-requests keeps; name its file");
    }
    var log = requests == null ? null : new RequestLog(requests, queries, warning);
    return new Listening(host, port, Set.copyOf(names), addresses(), log);
  }

  private Set<InetAddress> addresses() {
    var addresses = new HashSet<InetAddress>();
    for (var proxy : proxies) {
      try {
        addresses.addAll(List.of(InetAddress.getAllByName(proxy)));
      } catch (UnknownHostException e) {
        throw new ParameterException(
            spec.commandLine(), "--trusted-proxy: there is no address " + proxy, e);
      }
    }
    return addresses;
  }
}
