package vn.giaoban.search.count;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The answer to a [Count]: rows, columns and cells with their tallies, values in order.
///
/// A record counts once under each of its values. Where it may have several, rows do not add up to
/// the total; each tally is of distinct records and of distinct notices.
///
/// @param generation of the index that answered
/// @param total everything selected
/// @param rows the values that occur; groups, of a count of words
/// @param columns likewise; words, of a count of words; empty where there is one axis
/// @param cells those with records; there may be millions, so this is not a copy: whoever makes the
///   table leaves it alone
public record CountTable(
    long generation,
    Tally total,
    Map<String, Tally> rows,
    Map<String, Tally> columns,
    Map<Key, Tally> cells) {
  /// Where a cell stands.
  public record Key(String row, String column) {}

  public CountTable {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    cells = Collections.unmodifiableMap(cells);
  }

  /// [Tally#NONE] where no record has the value.
  public Tally row(String value) {
    return rows.getOrDefault(value, Tally.NONE);
  }

  /// [Tally#NONE] where no record has the value.
  public Tally column(String value) {
    return columns.getOrDefault(value, Tally.NONE);
  }

  /// [Tally#NONE] where no record has both values.
  public Tally cell(String row, String column) {
    return cells.getOrDefault(new Key(row, column), Tally.NONE);
  }
}
