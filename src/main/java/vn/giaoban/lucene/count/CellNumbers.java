package vn.giaoban.lucene.count;

import org.apache.lucene.util.ArrayUtil;

/// Assigns dense numbers to pairs of a row and a column.
sealed interface CellNumbers {
  /// The most cells of a dense table; a larger one would be mostly empty.
  int MOST_IN_ORDER = 1 << 23;

  static CellNumbers of(int rows, int columns) {
    return (long) rows * columns <= MOST_IN_ORDER
        ? new InOrder(rows, columns)
        : new AsTheyCome(columns);
  }

  /// The number of a pair, assigned on first use.
  int number(int row, int column);

  /// The number of a pair, or -1 if it has none.
  int find(int row, int column);

  /// Number of assigned pairs.
  int size();

  int row(int number);

  int column(int number);

  /// A dense table: every pair has a fixed number.
  record InOrder(int rows, int columns) implements CellNumbers {
    @Override
    public int number(int row, int column) {
      return row * columns + column;
    }

    @Override
    public int find(int row, int column) {
      return number(row, column);
    }

    @Override
    public int size() {
      return rows * columns;
    }

    @Override
    public int row(int number) {
      return number / columns;
    }

    @Override
    public int column(int number) {
      return number % columns;
    }
  }

  /// A sparse table: an open-addressing hash table assigns numbers on first use.
  final class AsTheyCome implements CellNumbers {
    private final int columns;
    private long[] pairs = new long[1 << 12];

    /// The number plus one, 0 for a free slot.
    private int[] slots = new int[1 << 13];

    private int size;

    AsTheyCome(int columns) {
      this.columns = columns;
    }

    @Override
    public int number(int row, int column) {
      long pair = (long) row * columns + column;
      int slot = slot(pair);
      if (slots[slot] == 0) {
        pairs = ArrayUtil.grow(pairs, size + 1);
        pairs[size] = pair;
        slots[slot] = ++size;
        if (2L * size > slots.length) {
          widen();
        }
        return size - 1;
      }
      return slots[slot] - 1;
    }

    @Override
    public int find(int row, int column) {
      return slots[slot((long) row * columns + column)] - 1;
    }

    /// The slot of a pair, or the free slot where it would be inserted.
    private int slot(long pair) {
      long mixed = pair * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 32) & (slots.length - 1);
      while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
        slot = (slot + 1) & (slots.length - 1);
      }
      return slot;
    }

    private void widen() {
      slots = new int[Math.multiplyExact(2, slots.length)];
      for (int number = 0; number < size; number++) {
        slots[slot(pairs[number])] = number + 1;
      }
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public int row(int number) {
      return (int) (pairs[number] / columns);
    }

    @Override
    public int column(int number) {
      return (int) (pairs[number] % columns);
    }
  }
}
