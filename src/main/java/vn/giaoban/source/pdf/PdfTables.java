package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.ColumnEdges;

/// Numbers the tables of a document, their rows and their columns.
final class PdfTables {
  private final ColumnEdges columns;
  private @Nullable PdfGrid last;
  private int table;
  private int row;

  /// @param tables all of the document
  PdfTables(List<PdfTable> tables) {
    columns =
        new ColumnEdges(
            tables.stream().flatMap(each -> each.grid().columns().stream()).toList(), PdfRule.NEAR);
  }

  /// The lines of the next table, cell by cell.
  ///
  /// @param follows whether nothing stands between it and the one before it, so that it can be the
  ///   rest of that on the next page
  List<PdfLine> lines(PdfTable next, int page, boolean follows) {
    var grid = next.grid();
    if (!follows || last == null || !last.fits(grid)) {
      table++;
      row = 0;
    }
    var lines = new ArrayList<PdfLine>();
    next.cells()
        .forEach(
            (box, glyphs) -> {
              var cell = cell(box);
              PdfRow.of(glyphs).forEach(line -> lines.add(new PdfLine(line.whole(), page, cell)));
            });
    row += grid.rowCount();
    last = grid;
    return lines;
  }

  private Cell cell(PdfGrid.Box box) {
    int left = columns.column(box.left());
    int spanned = Math.max(1, columns.column(box.right()) - left);
    return new Cell(table, row + box.row(), left, box.rows(), spanned);
  }
}
