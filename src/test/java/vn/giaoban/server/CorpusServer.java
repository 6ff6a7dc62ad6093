package vn.giaoban.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.TemporaryFolder;

/// The shared server over `corpus/`; requests do not change it.
final class CorpusServer implements ParameterResolver {
  private static final Namespace OWN = Namespace.create(CorpusServer.class);

  /// The server and the folder of its index.
  private record Running(JudgedServer server, TemporaryFolder index) implements AutoCloseable {
    static Running start() {
      try {
        var index = TemporaryFolder.create();
        return new Running(JudgedServer.over(Path.of("corpus"), index.path()), index);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      index.close();
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
