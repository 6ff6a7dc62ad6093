package vn.giaoban.lucene;

import java.time.Clock;
import vn.giaoban.search.RecordContract;
import vn.giaoban.search.TestedEngine;
import vn.giaoban.search.dimension.Names;

final class LuceneRecordContractTest extends RecordContract {
  @Override
  protected TestedEngine engine(Names names, Clock clock) {
    return new InMemoryEngine(names, clock);
  }
}
