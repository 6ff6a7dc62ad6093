package vn.giaoban.lucene.count;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;

/// Counts on one or two axes, accumulated by one thread.
final class Grid {
  private final CellCounts total = new CellCounts(1);
  private final CellCounts rows;
  private final CellCounts columns;
  private final CellNumbers numbers;
  private final CellCounts cells;

  Grid(CountedAxis rows, @Nullable CountedAxis columns) {
    this.rows = new CellCounts(rows.size());
    int width = columns == null ? 0 : columns.size();
    this.columns = new CellCounts(width);
    numbers = CellNumbers.of(rows.size(), width);
    cells = new CellCounts(numbers.size());
  }

  /// Counts one document.
  ///
  /// @param column null if there is one axis
  void add(CountedAxis.Leaf row, CountedAxis.@Nullable Leaf column, int notice, int directives) {
    total.add(0, notice, directives);
    for (int i = 0; i < row.count(); i++) {
      rows.add(row.number(i), notice, directives);
    }
    if (column == null) {
      return;
    }
    for (int i = 0; i < column.count(); i++) {
      columns.add(column.number(i), notice, directives);
    }
    for (int i = 0; i < row.count(); i++) {
      for (int j = 0; j < column.count(); j++) {
        cells.add(numbers.number(row.number(i), column.number(j)), notice, directives);
      }
    }
  }

  /// Adds the counts of another thread, which saw other notices.
  void add(Grid other) {
    total.add(other.total);
    rows.add(other.rows);
    columns.add(other.columns);
    for (int i = 0; i < other.numbers.size(); i++) {
      if (!other.cells.isEmpty(i)) {
        int number = numbers.number(other.numbers.row(i), other.numbers.column(i));
        cells.add(number, other.cells, i);
      }
    }
  }

  CountTable table(long generation, CountedAxis rowAxis, @Nullable CountedAxis columnAxis)
      throws IOException {
    var rowValues = rowAxis.values();
    var columnValues = columnAxis == null ? new String[0] : columnAxis.values();
    return new CountTable(
        generation,
        total.tally(0),
        named(rows, rowValues),
        named(columns, columnValues),
        new CellMap(numbers, cells, rowValues, columnValues));
  }

  private static Map<String, RecordCount> named(CellCounts tallies, String[] values) {
    var named = new LinkedHashMap<String, RecordCount>();
    for (int i = 0; i < values.length; i++) {
      if (!tallies.isEmpty(i)) {
        named.put(values[i], tallies.tally(i));
      }
    }
    return named;
  }
}
