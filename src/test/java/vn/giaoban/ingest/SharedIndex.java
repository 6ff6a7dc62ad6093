package vn.giaoban.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import vn.giaoban.TemporaryFolder;
import vn.giaoban.lucene.index.LuceneWriter;

/// An index shared by the whole run, built on first use; read-only.
public record SharedIndex(TemporaryFolder folder) implements AutoCloseable {
  private static final Namespace OWN = Namespace.create(SharedIndex.class);

  /// What fills an empty folder with an index.
  public interface Filling {
    void fill(Path folder) throws IOException;
  }

  /// Where the index over the notices of `corpus/` is.
  public static Path ofCorpus(ExtensionContext test) {
    return of("corpus", SharedIndex::readCorpus, test);
  }

  /// Where the index is that goes by a key, which is filled only if it is not there.
  public static Path of(Object key, Filling filling, ExtensionContext test) {
    return test.getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent(key, _ -> filled(filling), SharedIndex.class)
        .folder
        .path();
  }

  private static void readCorpus(Path folder) throws IOException {
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      Ingest.standard().run(Path.of("corpus"), writer, _ -> {});
    }
  }

  private static SharedIndex filled(Filling filling) {
    try {
      var folder = TemporaryFolder.create();
      filling.fill(folder.path());
      return new SharedIndex(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
