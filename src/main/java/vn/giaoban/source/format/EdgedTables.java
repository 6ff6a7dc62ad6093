package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.ColumnEdges;

/// Tells the places of the cells of tables in formats that give each row its own edges of cells, in
/// twips, as it is told what ends while a document is read.
final class EdgedTables {
  /// Edges nearer to each other are those of one column, moved by hand: some 1.2 mm.
  private static final int NEAR = 70;

  /// A cell of a row.
  ///
  /// @param goesOn whether it is covered by the cell above it
  private record Part(int left, int right, boolean goesOn) {}

  /// The cells of a row, added from the left.
  static final class Row {
    private final List<Part> cells = new ArrayList<>();

    void add(int right, boolean goesOn) {
      int left = cells.isEmpty() ? Integer.MIN_VALUE : cells.getLast().right;
      cells.add(new Part(left, right, goesOn));
    }
  }

  private final ColumnEdges edges;
  private final List<List<Part>> rows;
  private int table;
  private int first;
  private int row;
  private int cells;
  private boolean open;

  /// @param rows of all tables, in the order in which they will end
  EdgedTables(List<Row> rows) {
    this.rows = rows.stream().map(row -> List.copyOf(row.cells)).toList();
    var places = this.rows.stream().flatMap(List::stream).map(cell -> (double) cell.right).toList();
    this.edges = new ColumnEdges(places, NEAR);
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
    int left = edges.column(part.left);
    return new Cell(
        table, row - first, left, spanned(part), Math.max(1, edges.column(part.right) - left));
  }

  private int spanned(Part part) {
    int next = row + 1;
    while (!part.goesOn && next < rows.size() && goesOn(rows.get(next), edges.column(part.left))) {
      next++;
    }
    return next - row;
  }

  private boolean goesOn(List<Part> cells, int left) {
    return cells.stream().anyMatch(cell -> cell.goesOn && edges.column(cell.left) == left);
  }
}
