package vn.giaoban.lucene.index;

import java.io.IOException;
import java.nio.file.Path;
import vn.giaoban.lucene.index.IndexFolder.Content;

/// Segments that become the index of a folder at their first commit.
final class NewGeneration {
  private final IndexFolder folder;
  private final Path segments;
  private boolean pointedTo;

  NewGeneration(IndexFolder folder, Path segments) {
    this.folder = folder;
    this.segments = segments;
  }

  /// Whether they are the index.
  boolean isPointedTo() {
    return pointedTo;
  }

  /// Makes them the index, and removes the one before.
  void pointTo() throws IOException {
    folder.pointTo(segments);
    pointedTo = true;
    folder.sweep();
  }

  /// Removes them unless they are the index, as they may be also where the last step failed.
  void close() throws IOException {
    if (!(folder.content() instanceof Content.Segments(var current) && current.equals(segments))) {
      IndexFolder.remove(segments);
    }
  }
}
