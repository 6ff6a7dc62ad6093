package vn.giaoban.source.format;

import java.util.ArrayList;

/// Finds the tables in RTF, which names the right edges of a row's cells before or behind them.
final class RtfTables {
  private RtfTables() {}

  static EdgedTables of(byte[] bytes) {
    var rows = new ArrayList<EdgedTables.Row>();
    var tokens = new RtfTokens(bytes);
    var row = new EdgedTables.Row();
    var outer = row;
    boolean covered = false;
    for (var token = tokens.next(); token != null; token = tokens.next()) {
      if (token instanceof RtfTokens.Word word) {
        switch (word.name()) {
          case "bin" -> tokens.skip(word.number(0));
          case "trowd" -> row = new EdgedTables.Row();
          case "clvmrg" -> covered = true;
          case "cellx" -> {
            row.add(word.number(0), covered);
            covered = false;
          }
          case "row" -> rows.add(row);
          case "nesttableprops" -> outer = row;
          case "nestrow" -> row = outer;
          default -> {
            // Text, and how cells look.
          }
        }
      }
    }
    return new EdgedTables(rows);
  }
}
