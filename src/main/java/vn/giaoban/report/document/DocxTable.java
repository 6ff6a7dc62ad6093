package vn.giaoban.report.document;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// Lays out tables over the whole width between the margins.
final class DocxTable {
  private static final String HEAD_SHADE = "EDEDED";

  private final DocxText text;

  DocxTable(DocxText text) {
    this.text = text;
  }

  void fill(CTTbl target, Block.Table table) {
    var widths = widths(table.columns());
    prepare(target, "TableGrid", widths);
    head(target, table.columns(), widths);
    table.rows().forEach(row -> row(target, table.columns(), row, widths, false));
    if (!table.total().isEmpty()) {
      row(target, table.columns(), table.total(), widths, true);
    }
  }

  /// A table of fixed widths, in twentieths of a point.
  static void prepare(CTTbl target, String style, List<Integer> widths) {
    var properties = target.addNewTblPr();
    properties.addNewTblStyle().setVal(style);
    var width = properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(widths.stream().mapToInt(Integer::intValue).sum());
    properties.addNewJc().setVal(STJcTable.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = target.addNewTblGrid();
    widths.forEach(one -> grid.addNewGridCol().setW(one));
  }

  /// A line that stays on one page.
  static CTRow row(CTTbl target) {
    var row = target.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    return row;
  }

  static CTTc cell(CTRow row, int width) {
    var cell = row.addNewTc();
    var properties = cell.addNewTcPr().addNewTcW();
    properties.setType(STTblWidth.DXA);
    properties.setW(width);
    return cell;
  }

  static CTP paragraph(CTTc cell, String style) {
    var paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }

  private static void head(CTTbl target, List<Block.Column> columns, List<Integer> widths) {
    var row = row(target);
    row.getTrPr().addNewTblHeader();
    for (int i = 0; i < columns.size(); i++) {
      var cell = cell(row, widths.get(i));
      var shade = cell.getTcPr().addNewShd();
      shade.setVal(STShd.CLEAR);
      shade.setColor("auto");
      shade.setFill(HEAD_SHADE);
      cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
      DocxText.plain(paragraph(cell, "TableHead"), columns.get(i).title());
    }
  }

  private void row(
      CTTbl target,
      List<Block.Column> columns,
      List<Cell> values,
      List<Integer> widths,
      boolean isTotal) {
    var row = row(target);
    for (int i = 0; i < values.size(); i++) {
      var paragraph = paragraph(cell(row, widths.get(i)), "TableText");
      align(paragraph, columns.get(i).align());
      value(paragraph, values.get(i), isTotal);
    }
  }

  private static void align(CTP paragraph, Block.Align align) {
    switch (align) {
      case LEFT -> {}
      case CENTRE -> paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
      case RIGHT -> paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    }
  }

  private void value(CTP paragraph, Cell value, boolean isTotal) {
    if (value instanceof Cell.Link) {
      text.add(paragraph, List.of(new Run.Figure(value)));
    } else if (isTotal) {
      DocxText.strong(paragraph, value.text());
    } else {
      DocxText.plain(paragraph, value.text());
    }
  }

  /// The width between the margins, shared out by weight.
  private static List<Integer> widths(List<Block.Column> columns) {
    int weights = columns.stream().mapToInt(Block.Column::weight).sum();
    return columns.stream().map(one -> DocxPage.WIDTH * one.weight() / weights).toList();
  }
}
