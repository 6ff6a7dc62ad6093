package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.giaoban.source.document.Cell;

/// Tells the places of the cells of tables in RTF, which names the right edges of a row's cells
/// before or behind them.
final class RtfTables {
  /// A cell of a row.
  ///
  /// @param goesOn whether it is covered by the cell above it
  private record Part(int left, int right, boolean goesOn) {}

  /// All edges of a document; the number of one is that of the column behind it.
  private final List<Integer> edges;

  private final List<List<Part>> rows;
  private int table;
  private int first;
  private int row;
  private int cells;
  private boolean open;

  private RtfTables(List<List<Part>> rows) {
    this.rows = rows;
    var places = new TreeSet<Integer>();
    rows.forEach(cells -> cells.forEach(cell -> places.add(cell.right)));
    this.edges = List.copyOf(places);
  }

  static RtfTables of(byte[] bytes) {
    var rows = new ArrayList<List<Part>>();
    var tokens = new RtfTokens(bytes);
    var cells = new ArrayList<Part>();
    boolean covered = false;
    for (var token = tokens.next(); token != null; token = tokens.next()) {
      if (token instanceof RtfTokens.Word word) {
        switch (word.name()) {
          case "bin" -> tokens.skip(word.number(0));
          case "trowd" -> cells.clear();
          case "clvmrg" -> covered = true;
          case "cellx" -> {
            int left = cells.isEmpty() ? Integer.MIN_VALUE : cells.getLast().right;
            cells.add(new Part(left, word.number(0), covered));
            covered = false;
          }
          case "row" -> rows.add(List.copyOf(cells));
          default -> {
            // Text, and how cells look.
          }
        }
      }
    }
    return new RtfTables(rows);
  }

  void endCell() {
    cells++;
  }

  void endRow() {
    cells = 0;
    row++;
  }

  /// Ends the table, since a paragraph stands outside of it.
  void end() {
    open = false;
  }

  /// The place of the cell that is being read.
  Cell cell() {
    if (!open) {
      open = true;
      table++;
      first = row;
    }
    if (row >= rows.size() || cells >= rows.get(row).size()) {
      return new Cell(table, row - first, edges.size() + cells, 1, 1);
    }
    var part = rows.get(row).get(cells);
    int left = edges.indexOf(part.left) + 1;
    int columns = edges.indexOf(part.right) + 1 - left;
    return new Cell(table, row - first, left, spanned(part), Math.max(1, columns));
  }

  private int spanned(Part part) {
    int next = row + 1;
    while (next < rows.size()
        && rows.get(next).stream().anyMatch(cell -> cell.goesOn && cell.left == part.left)) {
      next++;
    }
    return next - row;
  }
}
