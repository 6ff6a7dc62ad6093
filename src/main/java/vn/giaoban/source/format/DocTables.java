package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;

/// Finds the rows of tables in a binary Word document.
final class DocTables {
  private final List<EdgedTables.Row> rows = new ArrayList<>();

  private DocTables() {}

  /// @param ranges in the order in which they will be read
  static EdgedTables of(List<Range> ranges) {
    var tables = new DocTables();
    ranges.forEach(tables::add);
    return new EdgedTables(tables.rows);
  }

  /// Whether a paragraph ends a row, not one of a table within a cell.
  static boolean endsRow(Paragraph paragraph) {
    return paragraph.isTableRowEnd() && paragraph.getTableLevel() <= 1;
  }

  private void add(Range range) {
    for (int i = 0; i < range.numParagraphs(); ) {
      int start = i;
      int first = -1;
      int count = 0;
      for (; i < range.numParagraphs() && range.getParagraph(i).isInTable(); i++) {
        var paragraph = range.getParagraph(i);
        // One of a table within the first cell would tell of that table alone.
        first = first < 0 && paragraph.getTableLevel() <= 1 ? i : first;
        count += endsRow(paragraph) ? 1 : 0;
      }
      addRows(range, first, count);
      i = Math.max(i, start + 1);
    }
  }

  /// Adds as many rows as paragraphs end, which is what the reading of the text goes by.
  private void addRows(Range range, int first, int count) {
    var table = count == 0 ? null : range.getTable(range.getParagraph(first));
    for (int i = 0; i < count; i++) {
      rows.add(table != null && i < table.numRows() ? row(table.getRow(i)) : new EdgedTables.Row());
    }
  }

  private static EdgedTables.Row row(TableRow cells) {
    var row = new EdgedTables.Row();
    for (int i = 0; i < cells.numCells(); i++) {
      var cell = cells.getCell(i);
      boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      row.add(cell.getLeftEdge() + cell.getWidth(), goesOn);
    }
    return row;
  }
}
