package vn.giaoban.ingest.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.source.RowEdit;
import vn.giaoban.source.UserTable;

/// A declaration of one file's header as a row of `catalog.csv`.
public final class CatalogEdit {
  private CatalogEdit() {}

  /// The columns that say something of a notice.
  public static List<String> columns() {
    return CatalogColumn.heads();
  }

  /// The row without what it declares of the header.
  public static RowEdit undo(String table, String file) {
    var nothing = new HashMap<String, String>();
    columns().forEach(column -> nothing.put(column, ""));
    return of(table, file, nothing);
  }

  /// The row that declares these values of a file in place of what a table says of them; an empty
  /// one is declared no longer.
  ///
  /// @param table the text of the table; empty for none yet
  /// @param file path below the corpus folder
  /// @throws IllegalArgumentException naming a value that cannot be
  public static RowEdit of(String table, String file, Map<String, String> values) {
    var row = new HashMap<>(declared(table, file));
    values.forEach((column, value) -> row.put(column, value.strip()));
    row.values().removeIf(String::isEmpty);
    row.put(CatalogColumn.FILE, file);
    boolean isEmpty = row.size() == 1;
    if (!isEmpty) {
      CatalogColumn.declared(row);
    }
    return new RowEdit(
        CatalogColumn.ALL, old -> isOf(old, file), isEmpty ? Map.of() : Map.copyOf(row));
  }

  private static Map<String, String> declared(String table, String file) {
    return table.isBlank()
        ? Map.of()
        : UserTable.read(table, CatalogColumn.ALL).rows().stream()
            .filter(row -> isOf(row, file))
            .findFirst()
            .map(UserTable.Row::cells)
            .orElse(Map.of());
  }

  private static boolean isOf(UserTable.Row row, String file) {
    return row.cell(CatalogColumn.FILE).equals(Catalog.key(file));
  }
}
