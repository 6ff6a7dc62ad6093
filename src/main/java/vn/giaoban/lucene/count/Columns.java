package vn.giaoban.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;

/// The [ValueColumn]s of each field, built lazily: those of a segment are kept while any generation
/// has the segment.
///
/// Safe for any number of threads.
public final class Columns {
  private final Kept<String, ValueColumn> ofSegments = new Kept<>();
  private final Kept<String, ValueColumn[]> ofReaders = new Kept<>();

  /// The column of each segment.
  ///
  /// @param reader not wrapped, since a wrapper for timeouts slows down doc values
  ValueColumn[] of(DirectoryReader reader, String field) throws IOException {
    return ofReaders.of(reader.getReaderCacheHelper(), field, () -> columns(reader, field));
  }

  private ValueColumn[] columns(DirectoryReader reader, String field) throws IOException {
    var columns = new ValueColumn[reader.leaves().size()];
    for (var leaf : reader.leaves()) {
      var segment = leaf.reader();
      columns[leaf.ord] =
          ofSegments.of(segment.getCoreCacheHelper(), field, () -> ValueColumn.of(segment, field));
    }
    return columns;
  }
}
