package vn.giaoban.lucene;

import java.io.IOException;
import java.time.Clock;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.TestedEngine;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.dimension.Names;

/// The embedded engine over an index in memory.
record InMemoryEngine(ByteBuffersDirectory directory, Names names, Clock clock)
    implements TestedEngine {
  InMemoryEngine(Names names, Clock clock) {
    this(new ByteBuffersDirectory(), names, clock);
  }

  @Override
  public DirectiveWriter writer() throws IOException {
    return new LuceneWriter(new Uncloseable(directory), clock);
  }

  @Override
  public DirectiveSearcher searcher() throws IOException {
    return new LuceneSearcher(
        Readers.of(new Uncloseable(directory)),
        names,
        Synonyms.standard(),
        clock,
        TimeLimits.SEARCH);
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
