package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;
import org.jspecify.annotations.Nullable;

/// The values of a field in one segment, dictionary-encoded by sets: documents with the same values
/// have the same number, so that a document with several values is counted by one increment.
///
/// Safe for any number of threads.
final class ValueColumn {
  /// Low and high bits of the set of each document; no high bits where low ones suffice.
  private final char[] low;

  private final char @Nullable [] high;

  /// Segment ordinals by set.
  private final int[][] values;

  private ValueColumn(int[] sets, int[][] values) {
    this.values = values;
    low = new char[sets.length];
    high = values.length > 1 << Character.SIZE ? new char[sets.length] : null;
    for (int i = 0; i < sets.length; i++) {
      low[i] = (char) sets[i];
      if (high != null) {
        high[i] = (char) (sets[i] >>> Character.SIZE);
      }
    }
  }

  static ValueColumn of(LeafReader reader, String field) throws IOException {
    var values = DocValues.getSortedSet(reader, field);
    var single = DocValues.unwrapSingleton(values);
    return single == null ? ofSeveral(values, reader.maxDoc()) : ofSingle(single, reader.maxDoc());
  }

  /// Each value is a set of its own; the last one is empty.
  private static ValueColumn ofSingle(SortedDocValues values, int documents) throws IOException {
    int none = values.getValueCount();
    var sets = new int[documents];
    Arrays.fill(sets, none);
    int document = values.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      sets[document] = values.ordValue();
      document = values.nextDoc();
    }
    var held = new int[none + 1][];
    Arrays.setAll(held, ordinal -> ordinal == none ? new int[0] : new int[] {ordinal});
    return new ValueColumn(sets, held);
  }

  private static ValueColumn ofSeveral(SortedSetDocValues values, int documents)
      throws IOException {
    var dictionary = new Dictionary();
    var sets = new int[documents];
    int document = values.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      sets[document] = dictionary.next(values);
      document = values.nextDoc();
    }
    return new ValueColumn(sets, dictionary.held.toArray(int[][]::new));
  }

  /// Numbers the sets of values; the first one is empty.
  private static final class Dictionary {
    private final List<int[]> held = new ArrayList<>(List.of(new int[0]));
    private final Map<IntsRef, Integer> numbers = new HashMap<>();
    private int[] read = new int[16];
    private int last;

    int next(SortedSetDocValues values) throws IOException {
      int size = values.docValueCount();
      read = ArrayUtil.growNoCopy(read, size);
      for (int i = 0; i < size; i++) {
        read[i] = (int) values.nextOrd();
      }
      // Records of one notice share most of their values.
      if (!Arrays.equals(read, 0, size, held.get(last), 0, held.get(last).length)) {
        last = number(Arrays.copyOf(read, size));
      }
      return last;
    }

    private int number(int[] ordinals) {
      return numbers.computeIfAbsent(
          new IntsRef(ordinals, 0, ordinals.length),
          _ -> {
            held.add(ordinals);
            return held.size() - 1;
          });
    }
  }

  /// Number of sets.
  int size() {
    return values.length;
  }

  int set(int document) {
    return high == null ? low[document] : low[document] | high[document] << Character.SIZE;
  }

  /// The segment ordinals of a set.
  int[] values(int set) {
    return values[set];
  }
}
