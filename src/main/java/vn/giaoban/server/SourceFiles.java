package vn.giaoban.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The source files of the corpus; no other file can be reached.
final class SourceFiles {
  private final Path corpus;

  SourceFiles(Path corpus) {
    this.corpus = corpus;
  }

  /// The file at `path` inside the corpus folder; null if there is none or if a link or `..` leads
  /// outside.
  @Nullable Path find(String path) {
    try {
      var root = corpus.toRealPath();
      var file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
    } catch (IOException | InvalidPathException _) {
      return null;
    }
  }

  InputStream open(Path file) throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
