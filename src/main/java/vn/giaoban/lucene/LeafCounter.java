package vn.giaoban.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.dimension.Dimension;

/// Counts the facet values of one dimension in one segment.
final class LeafCounter {
  private final SortedSetDocValues values;
  private final long[] counts;

  LeafCounter(LeafReader reader, Dimension dimension) throws IOException {
    values = DocValues.getSortedSet(reader, Fields.facet(dimension));
    counts = new long[Math.toIntExact(values.getValueCount())];
  }

  void count(int document) throws IOException {
    if (values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  void addTo(Map<String, Long> totals) throws IOException {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        totals.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
      }
    }
  }
}
