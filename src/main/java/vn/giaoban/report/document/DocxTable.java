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

/// Lays out tables over the full text width. A short table stays on one page; a long one never
/// leaves a single row at the top or bottom of a page, unless its rows are quotations.
final class DocxTable {
  private static final String HEAD_SHADE = "EDEDED";

  /// The most rows of a table that is kept on one page.
  private static final int SHORT = 6;

  private final DocxText text;
  private final int width;

  /// @param width text width in twentieths of a point
  DocxTable(DocxText text, int width) {
    this.text = text;
    this.width = width;
  }

  void fill(CTTbl target, Block.Table table) {
    var widths = widths(table.columns());
    prepare(target, "TableGrid", widths);
    head(target, table.columns(), widths);
    var lines = table.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean isTotal = i == table.rows().size();
      var row = row(target, table.columns(), lines.get(i), widths, isTotal);
      if (staysWithNext(i, lines.size(), isTall(table))) {
        row.getTcList().forEach(cell -> cell.getPList().forEach(DocxText::keepWithNext));
      }
    }
  }

  private static boolean staysWithNext(int line, int lines, boolean isTall) {
    return line < lines - 1 && !isTall && (lines <= SHORT || line == 0 || line == lines - 2);
  }

  /// Whether its rows are quotations, of which a page holds few.
  private static boolean isTall(Block.Table table) {
    return table.rows().stream().flatMap(List::stream).anyMatch(Value.Sourced.class::isInstance);
  }

  /// Sets fixed column widths, in twentieths of a point.
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

  /// A row that is not split between pages.
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

  private CTRow row(
      CTTbl target,
      List<Block.Column> columns,
      List<Value> values,
      List<Integer> widths,
      boolean isTotal) {
    var row = row(target);
    for (int i = 0; i < values.size(); i++) {
      var cell = cell(row, widths.get(i));
      var paragraph = paragraph(cell, "TableText");
      align(paragraph, columns.get(i).align());
      if (values.get(i) instanceof Value.Sourced(var words, var source, var address)) {
        DocxText.plain(paragraph, words);
        text.link(paragraph(cell, "TableSource"), source, address);
      } else {
        value(paragraph, values.get(i), isTotal);
      }
    }
    return row;
  }

  private static void align(CTP paragraph, Block.Align align) {
    switch (align) {
      case LEFT -> {}
      case CENTRE -> paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
      case RIGHT -> paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    }
  }

  private void value(CTP paragraph, Value value, boolean isTotal) {
    if (value instanceof Value.Link) {
      text.add(paragraph, List.of(new Run.Figure(value)));
    } else if (isTotal) {
      DocxText.strong(paragraph, value.text());
    } else {
      DocxText.plain(paragraph, value.text());
    }
  }

  /// Column widths by weight.
  private List<Integer> widths(List<Block.Column> columns) {
    int weights = columns.stream().mapToInt(Block.Column::weight).sum();
    return columns.stream().map(one -> width * one.weight() / weights).toList();
  }
}
