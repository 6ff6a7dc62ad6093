package vn.giaoban.lucene.count;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;

/// A map view of a count table that creates objects lazily, since a word table may have millions of
/// cells.
final class CellMap extends AbstractMap<CountTable.Key, RecordCount> {
  private final CellNumbers numbers;
  private final CellCounts cells;
  private final String[] rows;
  private final String[] columns;
  private final Map<String, Integer> rowNumbers;
  private final Map<String, Integer> columnNumbers;
  private final int size;

  /// @param rows row values by number; `columns` likewise
  CellMap(CellNumbers numbers, CellCounts cells, String[] rows, String[] columns) {
    this.numbers = numbers;
    this.cells = cells;
    this.rows = rows;
    this.columns = columns;
    rowNumbers = numbered(rows);
    columnNumbers = numbered(columns);
    int filled = 0;
    for (int i = 0; i < numbers.size(); i++) {
      filled += cells.isEmpty(i) ? 0 : 1;
    }
    size = filled;
  }

  private static Map<String, Integer> numbered(String[] values) {
    var numbered = HashMap.<String, Integer>newHashMap(values.length);
    for (int i = 0; i < values.length; i++) {
      numbered.put(values[i], i);
    }
    return numbered;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable RecordCount get(@Nullable Object key) {
    if (!(key instanceof CountTable.Key(var row, var column))) {
      return null;
    }
    var rowNumber = rowNumbers.get(row);
    var columnNumber = columnNumbers.get(column);
    if (rowNumber == null || columnNumber == null) {
      return null;
    }
    int number = numbers.find(rowNumber, columnNumber);
    return number < 0 || cells.isEmpty(number) ? null : cells.tally(number);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<CountTable.Key, RecordCount>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<CountTable.Key, RecordCount>> iterator() {
        return new Cells();
      }
    };
  }

  private final class Cells implements Iterator<Entry<CountTable.Key, RecordCount>> {
    private int next = filledFrom(0);

    private int filledFrom(int number) {
      int at = number;
      while (at < numbers.size() && cells.isEmpty(at)) {
        at++;
      }
      return at;
    }

    @Override
    public boolean hasNext() {
      return next < numbers.size();
    }

    @Override
    public Entry<CountTable.Key, RecordCount> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int number = next;
      next = filledFrom(number + 1);
      return Map.entry(
          new CountTable.Key(rows[numbers.row(number)], columns[numbers.column(number)]),
          cells.tally(number));
    }
  }
}
