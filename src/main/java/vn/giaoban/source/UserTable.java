package vn.giaoban.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.CsvRows;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// A CSV table kept by a user, such as `catalog.csv`: cells by column, separated by commas,
/// semicolons or tabs, whichever gives a header row that names the most columns.
///
/// @param head first line of the header row, from 1
/// @param columns from left to right; a user's own column by its head
/// @param rows without the header row and empty rows
/// @param broken rows that cannot be read, which do not affect the others
public record UserTable(
    int head, List<String> columns, List<Row> rows, List<CsvRows.Broken> broken) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /// The first line by which spreadsheets tell each other the separator.
  private static final Pattern TOLD = Pattern.compile("sep=([,;\t])\\s*?(?=\n|\r|$)");

  /// A row.
  ///
  /// @param line its first line in the file, from 1
  /// @param cells the cells that are not empty by column, each on one line
  public record Row(int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    private static Row of(List<String> columns, CsvRows.Row row) {
      var cells = new HashMap<String, String>();
      var written = UserTable.cells(row);
      for (int i = 0; i < written.size(); i++) {
        var cell = written.get(i);
        var column = i < columns.size() ? columns.get(i) : "";
        if (!cell.isEmpty() && column.isEmpty()) {
          throw new IllegalArgumentException("a cell without a head: " + cell);
        }
        if (!cell.isEmpty()) {
          cells.put(column, cell);
        }
      }
      return new Row(row.line(), cells);
    }

    /// The cell of a column; empty if there is none.
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /// The cell of a column.
    ///
    /// @throws IllegalArgumentException if it is empty
    public String required(String column) {
      var cell = cell(column);
      if (cell.isEmpty()) {
        throw new IllegalArgumentException("no " + column);
      }
      return cell;
    }
  }

  /// Thrown for a table without a valid header row; the message is for the user.
  public static final class HeaderException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private HeaderException(int line, @Nullable String reason) {
      super(reason);
      this.line = line;
    }

    /// The line of the error, from 1.
    public int line() {
      return line;
    }
  }

  public UserTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    broken = List.copyOf(broken);
  }

  /// The table in a text.
  ///
  /// @throws HeaderException if its first row does not name the columns
  public static UserTable read(String text, UserColumns columns) {
    var told = TOLD.matcher(text);
    var rest = told.lookingAt() ? text.substring(told.end()) : text;
    var table = CsvRows.readAll(rest, separator(text, columns));
    var head = table.brokenHead();
    if (head != null) {
      throw new HeaderException(head.line(), head.reason());
    }
    if (table.rows().isEmpty()) {
      throw new HeaderException(
          1, "it is empty; its first row names the columns " + columns.required());
    }
    return of(table, columns);
  }

  /// Whether the first line of a text names several columns, among them those that are required.
  public static boolean isHeaded(String text, UserColumns columns) {
    var heads = heads(text, separator(text, columns));
    return heads.size() > 1
        && columns.required().stream()
            .allMatch(
                column -> heads.stream().anyMatch(head -> column.equals(columns.named(head))));
  }

  /// The sign between the cells of the table in a text.
  public static char separator(String text, UserColumns columns) {
    var told = TOLD.matcher(text);
    if (told.lookingAt()) {
      return told.group(1).charAt(0);
    }
    Comparator<Character> byColumns =
        Comparator.comparingLong(
            separator ->
                heads(text, separator).stream()
                    .filter(head -> columns.named(head) != null)
                    .count());
    return SEPARATORS.stream()
        .max(byColumns.thenComparingInt(separator -> heads(text, separator).size()))
        .orElse(',');
  }

  private static List<String> heads(String text, char separator) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    var rows = CsvRows.readAll(first, separator).rows();
    return rows.isEmpty() ? List.of() : cells(rows.getFirst());
  }

  private static List<String> cells(CsvRows.Row row) {
    return row.cells().stream().map(cell -> Folding.oneLine(Normalizer.normalize(cell))).toList();
  }

  private static UserTable of(CsvRows.Table table, UserColumns columns) {
    var header = table.rows().getFirst();
    var named = columns(header, columns);
    var rows = new ArrayList<Row>();
    var broken = new ArrayList<>(table.broken());
    for (var row : table.rows().subList(1, table.rows().size())) {
      try {
        rows.add(Row.of(named, row));
      } catch (IllegalArgumentException e) {
        broken.add(new CsvRows.Broken(row.line(), String.valueOf(e.getMessage())));
      }
    }
    rows.removeIf(row -> row.cells().isEmpty());
    broken.sort(Comparator.comparingInt(CsvRows.Broken::line));
    return new UserTable(header.line(), named, rows, broken);
  }

  private static List<String> columns(CsvRows.Row header, UserColumns columns) {
    try {
      return columns.of(cells(header));
    } catch (IllegalArgumentException e) {
      throw new HeaderException(header.line(), e.getMessage());
    }
  }
}
