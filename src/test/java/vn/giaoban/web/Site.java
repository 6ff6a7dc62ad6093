package vn.giaoban.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import vn.giaoban.TemporaryFolder;
import vn.giaoban.cli.ServedCorpus;

/// A server over a folder of notices, shared by tests with the same notices.
final class Site implements AutoCloseable {
  private final TemporaryFolder folder;
  private final ServedCorpus served;

  private Site(List<String> texts) throws IOException {
    folder = TemporaryFolder.create();
    served = ServedCorpus.start(corpus(texts), folder.path().resolve("index"));
  }

  private Path corpus(List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return Path.of("corpus");
    }
    var corpus = Files.createDirectory(folder.path().resolve("corpus"));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(corpus.resolve("notice-%02d.txt".formatted(i)), texts.get(i));
    }
    return corpus;
  }

  /// @param texts none for the notices of `corpus/`
  static Site of(ExtensionContext context, List<String> texts) {
    var store = context.getRoot().getStore(Namespace.create(Site.class));
    return Objects.requireNonNull(store.getOrComputeIfAbsent(texts, Site::open, Site.class));
  }

  private static Site open(List<String> texts) {
    try {
      return new Site(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + served.port();
  }

  @Override
  public void close() throws IOException {
    served.close();
    folder.close();
  }
}
