package vn.giaoban.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.count.Axis;

/// One axis of a count: the values of a doc-values field, numbered from 0.
final class CountedAxis {
  private final GlobalOrdinals.Ordinals ordinals;
  private final int @Nullable [] numbers;
  private final int size;

  /// @param numbers number of each global ordinal, -1 for an excluded value; null if ordinals are
  ///   used as they are
  /// @param size number of values
  private CountedAxis(GlobalOrdinals.Ordinals ordinals, int @Nullable [] numbers, int size) {
    this.ordinals = ordinals;
    this.numbers = numbers;
    this.size = size;
  }

  static CountedAxis of(GlobalOrdinals.Ordinals ordinals) {
    return new CountedAxis(ordinals, null, ordinals.size());
  }

  static String field(Axis axis) {
    return switch (axis) {
      case Axis.Of(var dimension) -> Fields.facet(dimension);
      case Axis.Day() -> Fields.DAY_VALUE;
    };
  }

  int size() {
    return size;
  }

  /// The axis restricted to values with a minimum frequency.
  ///
  /// @param frequencies by number
  CountedAxis atLeast(int minimum, int[] frequencies) {
    var kept = new int[size];
    int next = 0;
    for (int number = 0; number < size; number++) {
      kept[number] = frequencies[number] >= minimum ? next++ : -1;
    }
    return new CountedAxis(ordinals, kept, next);
  }

  /// Values by number.
  String[] values() throws IOException {
    var values = ordinals.values();
    var byNumber = new String[size];
    for (int ordinal = 0; ordinal < ordinals.size(); ordinal++) {
      int number = numbers == null ? ordinal : numbers[ordinal];
      if (number >= 0) {
        byNumber[number] = values.value(ordinal);
      }
    }
    return byNumber;
  }

  /// The numbers of each document of a segment, in document order.
  static final class Leaf {
    private final SortedSetDocValues values;
    private final int[] numbers;
    private int[] found = new int[16];
    private int count;

    Leaf(CountedAxis axis, LeafReaderContext context) throws IOException {
      values = DocValues.getSortedSet(context.reader(), axis.ordinals.field());
      numbers = axis.ofSegment(context.ord);
    }

    void read(int document) throws IOException {
      count = 0;
      if (values.advanceExact(document)) {
        int held = values.docValueCount();
        found = ArrayUtil.growNoCopy(found, held);
        while (held-- > 0) {
          int number = numbers[(int) values.nextOrd()];
          if (number >= 0) {
            found[count++] = number;
          }
        }
      }
    }

    int count() {
      return count;
    }

    int number(int at) {
      return found[at];
    }
  }

  private int[] ofSegment(int segment) {
    var global = ordinals.ofSegment(segment);
    if (numbers == null) {
      return global;
    }
    var chosen = new int[global.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = numbers[global[i]];
    }
    return chosen;
  }
}
