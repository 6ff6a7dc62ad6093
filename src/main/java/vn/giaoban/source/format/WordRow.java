package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// A row of a table of a Word document.
record WordRow(List<Part> cells) {
  /// A cell in it.
  ///
  /// @param column from 0
  /// @param columns how many it spans
  /// @param goesOn whether it is covered by the cell above it
  record Part(Element content, int column, int columns, boolean goesOn) {}

  WordRow {
    cells = List.copyOf(cells);
  }

  static WordRow of(Element row) {
    var cells = new ArrayList<Part>();
    int before = OfficeXml.number(OfficeXml.value(row, "trPr", "gridBefore"), 0);
    add(row, Math.max(0, before), cells);
    return new WordRow(cells);
  }

  private static int add(Element container, int first, List<Part> into) {
    int column = first;
    for (var each : OfficeXml.children(container)) {
      switch (OfficeXml.name(each)) {
        case "tc" -> {
          var properties = OfficeXml.at(each, "tcPr");
          int columns = Math.max(1, OfficeXml.number(OfficeXml.value(properties, "gridSpan"), 1));
          var merged = OfficeXml.at(properties, "vMerge");
          boolean goesOn = merged != null && !OfficeXml.attribute(merged, "val").equals("restart");
          into.add(new Part(each, column, columns, goesOn));
          column += columns;
        }
        case "sdt", "sdtContent", "ins", "customXml" -> column = add(each, column, into);
        default -> {
          // Properties.
        }
      }
    }
    return column;
  }

  /// How many rows a cell spans.
  ///
  /// @param index of its row
  static int spanned(List<WordRow> rows, int index, Part cell) {
    int next = index + 1;
    while (next < rows.size() && rows.get(next).goesOnAt(cell.column)) {
      next++;
    }
    return next - index;
  }

  private boolean goesOnAt(int column) {
    return cells.stream().anyMatch(cell -> cell.column == column && cell.goesOn);
  }
}
