package vn.giaoban.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The original files of the corpus, and no other file.
final class SourceFiles {
  private final Path corpus;

  SourceFiles(Path corpus) {
    this.corpus = corpus;
  }

  /// The file at `path` below the corpus folder, or null where there is none there, even if a link
  /// or `..` leads to one elsewhere.
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
