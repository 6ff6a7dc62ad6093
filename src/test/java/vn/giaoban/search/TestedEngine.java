package vn.giaoban.search;

import java.io.Closeable;
import java.io.IOException;

/// An engine with an initially empty index, for contract tests.
public interface TestedEngine extends Closeable {
  /// Fills the index; for one at a time, and closed after use.
  DirectiveWriter writer() throws IOException;

  /// Answers from what is committed when it is called; open until closed.
  DirectiveSearcher searcher() throws IOException;
}
