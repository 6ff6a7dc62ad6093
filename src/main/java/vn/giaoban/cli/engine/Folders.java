package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;

/// Checks that an index does not lie among the notices, where it would be taken for some of them,
/// and where what cleans up the one cleans up the other.
public final class Folders {
  private Folders() {}

  /// Refuses an index among the notices.
  ///
  /// @throws JobException where the index is the corpus folder or lies in it
  public static void check(Path corpus, Path index) throws IOException {
    if (real(index).startsWith(real(corpus))) {
      throw new JobException(
          "the index %s must not lie in the corpus %s; --index names another folder"
              .formatted(index, corpus));
    }
  }

  /// Without links, also where the last folders of it are not there yet.
  private static Path real(Path folder) throws IOException {
    var whole = folder.toAbsolutePath().normalize();
    for (@Nullable Path there = whole; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      }
    }
    return whole;
  }
}
