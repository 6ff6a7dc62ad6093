package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.NoticeDocuments;
import vn.giaoban.search.Sink;

/// Collects the ids of all hits in index order, as four-byte ordinals. Reads no stored fields.
final class HitIds implements AllHits {
  private final List<Leaf> leaves = new ArrayList<>();

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    var leaf = new Leaf(DocValues.getSorted(context.reader(), Fields.ORDER));
    leaves.add(leaf);
    return leaf;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public long size() {
    return leaves.stream().mapToLong(leaf -> leaf.size).sum();
  }

  void hand(Sink<String> sink) throws IOException {
    for (var leaf : leaves) {
      leaf.hand(sink);
    }
  }

  private static final class Leaf implements LeafCollector {
    private final SortedDocValues order;
    private int[] ords = {};
    private int size;

    Leaf(SortedDocValues order) {
      this.order = order;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (!order.advanceExact(document)) {
        throw new IllegalStateException("a record without a place in the order: " + document);
      }
      ords = ArrayUtil.grow(ords, size + 1);
      ords[size++] = order.ordValue();
    }

    void hand(Sink<String> sink) throws IOException {
      for (int i = 0; i < size; i++) {
        sink.accept(NoticeDocuments.id(order.lookupOrd(ords[i]).utf8ToString()));
      }
    }
  }
}
