package vn.giaoban.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// A table of counts as comma-separated values: with a byte order mark, by which Excel knows UTF-8,
/// lines that end with CR and LF, texts in quotes, and none that a spreadsheet would run.
record CsvLines(PrintStream out) {
  private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

  void begin(String... heads) {
    out.print('\uFEFF');
    print((Object[]) heads);
  }

  /// @param cells numbers and texts
  void print(Object... cells) {
    var line = new ArrayList<String>();
    for (var cell : List.of(cells)) {
      line.add(cell instanceof Number number ? number.toString() : quoted(cell.toString()));
    }
    out.print(String.join(",", line) + "\r\n");
  }

  private static String quoted(String text) {
    boolean runs = !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0;
    return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
