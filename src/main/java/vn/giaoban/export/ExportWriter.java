package vn.giaoban.export;

import java.io.IOException;
import vn.giaoban.search.Sink;

/// Writes records, such as the hits of one search, as a file. The file is whole only after
/// [#finish]; the stream below it is left open.
///
/// @param <T> the records
public interface ExportWriter<T> extends Sink<T> {
  void finish() throws IOException;
}
