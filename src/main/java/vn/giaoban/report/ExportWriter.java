package vn.giaoban.report;

import java.io.IOException;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Sink;

/// Writes the hits of one search as a file. The file is whole only after [#finish]; the stream
/// below it is left open.
public interface ExportWriter extends Sink<Hit> {
  void finish() throws IOException;
}
