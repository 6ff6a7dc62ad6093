package vn.giaoban.lucene;

import java.time.Clock;
import vn.giaoban.search.SearchContract;
import vn.giaoban.search.TestedEngine;
import vn.giaoban.search.dimension.Names;

final class LuceneSearchContractTest extends SearchContract {
  @Override
  protected TestedEngine engine(Names names, Clock clock) {
    return new InMemoryEngine(names, clock);
  }
}
