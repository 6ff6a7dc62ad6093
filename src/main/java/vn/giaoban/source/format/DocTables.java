package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/// Finds the tables in a binary Word document.
final class DocTables {
  private DocTables() {}

  /// @param ranges in the order in which they will be read
  static EdgedTables of(List<Range> ranges) {
    var rows = new ArrayList<EdgedTables.Row>();
    for (var range : ranges) {
      boolean inside = false;
      for (int i = 0; i < range.numParagraphs(); i++) {
        var paragraph = range.getParagraph(i);
        if (paragraph.isInTable() && !inside) {
          addRows(range.getTable(paragraph), rows);
        }
        inside = paragraph.isInTable();
      }
    }
    return new EdgedTables(rows);
  }

  private static void addRows(Table table, List<EdgedTables.Row> into) {
    for (int i = 0; i < table.numRows(); i++) {
      var row = new EdgedTables.Row();
      var cells = table.getRow(i);
      for (int j = 0; j < cells.numCells(); j++) {
        var cell = cells.getCell(j);
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        row.add(cell.getLeftEdge() + cell.getWidth(), goesOn);
      }
      into.add(row);
    }
  }
}
