package vn.giaoban.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giaoban.text.CsvRows;

/// A change to a table kept by a user: a row in the place of others, or none. All other rows stay
/// as they are written.
///
/// @param columns those of the table
/// @param replaced which rows are taken out
/// @param row the cells of the new row by column; empty for no new row
public record RowEdit(
    UserColumns columns, Predicate<UserTable.Row> replaced, Map<String, String> row) {
  private static final String END = "\r\n";

  public RowEdit {
    row = Map.copyOf(row);
  }

  /// The text of a table after the change. A column that it lacks is added to its head.
  ///
  /// @param text empty for no table yet
  /// @throws IllegalArgumentException if it is no table
  public String in(String text) {
    if (text.isBlank()) {
      return row.isEmpty() ? text : CsvRows.line(heads(), ',') + END + line(heads(), ',') + END;
    }
    var table = UserTable.read(text, columns);
    var separator = UserTable.separator(text, columns);
    var lines = new ArrayList<>(text.lines().toList());
    for (var old : table.rows().reversed()) {
      if (replaced.test(old)) {
        lines.subList(old.line() - 1, end(lines, old.line())).clear();
      }
    }
    if (!row.isEmpty()) {
      var heads = new ArrayList<>(table.columns());
      heads().stream().filter(column -> !heads.contains(column)).forEach(heads::add);
      extend(lines, table, heads.subList(table.columns().size(), heads.size()), separator);
      lines.add(line(heads, separator));
    }
    return lines.stream().map(line -> line + END).collect(Collectors.joining());
  }

  /// The columns that the new row needs.
  private List<String> heads() {
    return columns.all().stream()
        .filter(column -> columns.required().contains(column) || row.containsKey(column))
        .toList();
  }

  private static void extend(
      List<String> lines, UserTable table, List<String> columns, char separator) {
    if (!columns.isEmpty()) {
      int last = end(lines, table.head()) - 1;
      lines.set(last, lines.get(last) + separator + CsvRows.line(columns, separator));
    }
  }

  /// The line that a row ends with, which began in `first`: a quotation may go on over lines.
  private static int end(List<String> lines, int first) {
    boolean isQuoted = isOdd(lines.get(first - 1));
    int last = first;
    while (isQuoted && last < lines.size()) {
      isQuoted = !isOdd(lines.get(last));
      last++;
    }
    return last;
  }

  private static boolean isOdd(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private String line(List<String> heads, char separator) {
    return CsvRows.line(
        heads.stream().map(column -> row.getOrDefault(column, "")).toList(), separator);
  }
}
