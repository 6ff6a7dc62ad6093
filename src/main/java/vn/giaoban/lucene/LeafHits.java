package vn.giaoban.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;

/// The hits of one segment, twelve bytes each, sorted in place.
final class LeafHits implements LeafCollector {
  private final int base;
  private final SortedDocValues order;
  private final HitKeys.OfLeaf keyOf;
  private int[] keys = {};
  private int[] ords = {};
  private int[] documents = {};
  private int size;
  private int at = -1;
  private @Nullable Scorable scorer;
  private @Nullable BytesRef id;

  LeafHits(LeafReaderContext context, HitKeys.OfLeaf keyOf) throws IOException {
    this.base = context.docBase;
    this.order = DocValues.getSorted(context.reader(), Fields.ORDER);
    this.keyOf = keyOf;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    if (scorer == null || !order.advanceExact(document)) {
      throw new IllegalStateException("a record without a place in the order: " + document);
    }
    keys = ArrayUtil.grow(keys, size + 1);
    ords = ArrayUtil.grow(ords, size + 1);
    documents = ArrayUtil.grow(documents, size + 1);
    keys[size] = keyOf.key(document, scorer);
    ords[size] = order.ordValue();
    documents[size++] = document;
  }

  int size() {
    return size;
  }

  void sort() {
    new Sorter().sort(0, size);
  }

  /// Moves to the next hit; false after the last.
  boolean next() {
    id = null;
    return ++at < size;
  }

  int key() {
    return keys[at];
  }

  /// The document number in the whole index.
  int document() {
    return base + documents[at];
  }

  /// The tie-breaker of equal keys across segments; valid until the next hit.
  BytesRef id() {
    if (id == null) {
      try {
        id = order.lookupOrd(ords[at]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return id;
  }

  private final class Sorter extends IntroSorter {
    private int pivotKey;
    private int pivotOrd;

    @Override
    protected void swap(int i, int j) {
      swap(keys, i, j);
      swap(ords, i, j);
      swap(documents, i, j);
    }

    private static void swap(int[] values, int i, int j) {
      int kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }

    @Override
    protected void setPivot(int i) {
      pivotKey = keys[i];
      pivotOrd = ords[i];
    }

    @Override
    protected int comparePivot(int j) {
      int byKey = Integer.compare(pivotKey, keys[j]);
      return byKey == 0 ? Integer.compare(pivotOrd, ords[j]) : byKey;
    }
  }
}
