package vn.giaoban.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Language;

/// A table with all its rows in memory.
///
/// @param <T> type of a row
public record ExportedTable<T>(Sheet<T> sheet, List<T> rows, Totals totals) {
  public ExportedTable {
    rows = List.copyOf(rows);
  }

  static <T> ExportedTable<T> of(
      Sheet<T> sheet, List<T> rows, long generation, long assessmentsLeftOut) {
    return new ExportedTable<>(
        sheet, rows, new Totals(generation, null, rows.size(), assessmentsLeftOut));
  }

  /// Writes a whole file.
  public void write(ExportFormat as, Language language, OutputStream out) throws IOException {
    var writer = as.writer(sheet, language, out);
    writer.begin(totals);
    for (var row : rows) {
      writer.accept(row);
    }
    writer.finish();
  }
}
