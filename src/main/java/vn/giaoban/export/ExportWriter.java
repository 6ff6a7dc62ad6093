package vn.giaoban.export;

import java.io.IOException;
import vn.giaoban.search.Sink;

/// Streams records, such as the hits of a search, to a file. The file is complete only after
/// [#finish]; the underlying stream stays open.
///
/// @param <T> record type
public interface ExportWriter<T> extends Sink<T> {
  void finish() throws IOException;
}
