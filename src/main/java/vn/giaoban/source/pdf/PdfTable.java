package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table on a page with what stands in it.
///
/// @param cells those that have text, row by row
record PdfTable(PdfGrid grid, Map<PdfGrid.Box, List<PdfGlyph>> cells) {
  static PdfTable of(PdfGrid grid, List<PdfGlyph> glyphs) {
    var bounds = grid.bounds();
    var cells = new LinkedHashMap<PdfGrid.Box, List<PdfGlyph>>();
    grid.boxes().forEach(box -> cells.put(box, new ArrayList<>()));
    glyphs.stream().filter(bounds::holds).forEach(glyph -> add(glyph, cells));
    cells.values().removeIf(within -> within.stream().allMatch(PdfGlyph::isSpace));
    return new PdfTable(grid, cells);
  }

  private static void add(PdfGlyph glyph, Map<PdfGrid.Box, List<PdfGlyph>> cells) {
    cells.entrySet().stream()
        .filter(cell -> cell.getKey().holds(glyph))
        .findFirst()
        .ifPresent(cell -> cell.getValue().add(glyph));
  }

  /// Whether it is more than a frame around a text.
  boolean hasCells() {
    return cells.size() > 1;
  }

  double top() {
    return grid.top();
  }
}
