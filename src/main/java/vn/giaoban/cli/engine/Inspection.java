package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.ingest.HistoryCheck;
import vn.giaoban.lucene.index.IndexCheck;
import vn.giaoban.lucene.index.IndexFolder;

/// Looks whether what lies in the folder of an index is as it was written.
public final class Inspection {
  private Inspection() {}

  /// Compares every file with its checksum.
  ///
  /// @return a line for each thing that is wrong
  public static List<String> checksums(Path index) throws IOException {
    return withHistory(index, IndexCheck.of(index).checksums());
  }

  /// Also has the engine hold every part of the index against the others.
  public static List<String> everything(Path index) throws IOException {
    return withHistory(index, IndexCheck.of(index).everything());
  }

  private static List<String> withHistory(Path index, List<String> damage) throws IOException {
    var all = new ArrayList<>(damage);
    all.addAll(HistoryCheck.damage(new IndexFolder(index).history()));
    return all;
  }
}
