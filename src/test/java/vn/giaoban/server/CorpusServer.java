package vn.giaoban.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the server over `corpus/`, one for the whole run: nothing that is asked changes it.
final class CorpusServer implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(CorpusServer.class);

  /// The server and the folder of its index.
  private record Running(JudgedServer server, Path index) implements AutoCloseable {
    static Running start() {
      try {
        var index = Files.createTempDirectory("giaoban");
        return new Running(JudgedServer.over(Path.of("corpus"), index), index);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      try (var files = Files.walk(index)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == JudgedServer.class;
  }

  @Override
  public JudgedServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class)
        .server();
  }
}
