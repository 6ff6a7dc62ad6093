package vn.giaoban.search.count;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The result of a [Count]: totals of rows, columns and cells, with values in order.
///
/// A record counts once under each of its values, so rows need not add up to the total; every count
/// is of distinct records and notices.
///
/// @param generation index generation of the result
/// @param total count of the whole selection
/// @param rows by occurring value; groups of a word count
/// @param columns by occurring value; words of a word count; empty for one axis
/// @param cells non-empty cells; not copied, since there may be millions, so the creator must not
///   change it
public record CountTable(
    long generation,
    RecordCount total,
    Map<String, RecordCount> rows,
    Map<String, RecordCount> columns,
    Map<Key, RecordCount> cells) {
  /// The position of a cell.
  public record Key(String row, String column) {}

  public CountTable {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    cells = Collections.unmodifiableMap(cells);
  }

  /// [RecordCount#NONE] if no record has the value.
  public RecordCount row(String value) {
    return rows.getOrDefault(value, RecordCount.NONE);
  }

  /// [RecordCount#NONE] if no record has the value.
  public RecordCount column(String value) {
    return columns.getOrDefault(value, RecordCount.NONE);
  }

  /// [RecordCount#NONE] if no record has both values.
  public RecordCount cell(String row, String column) {
    return cells.getOrDefault(new Key(row, column), RecordCount.NONE);
  }
}
