package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.giaoban.ingest.HistoryCheck;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;

/// Checks the folder of an index for damage.
public final class Inspection {
  private Inspection() {}

  /// Compares every file of the segments with its checksum.
  ///
  /// @return a line for each thing that is wrong
  public static List<String> checksums(Path index) throws IOException {
    return LuceneSearcher.checksums(index);
  }

  /// Also has the engine hold every part of the index against the others.
  public static List<String> everything(Path index) throws IOException {
    return LuceneSearcher.damage(index);
  }

  /// Compares every line of the history with its checksum. An index made anew does not mend it.
  ///
  /// @return a line for each that is wrong
  public static List<String> history(Path index) throws IOException {
    return HistoryCheck.damage(LuceneWriter.history(index));
  }
}
