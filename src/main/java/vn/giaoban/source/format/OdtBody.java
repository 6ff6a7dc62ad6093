package vn.giaoban.source.format;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.LineList;

/// Walks the body of an OpenDocument text and collects its paragraphs, those of tables cell by
/// cell, those of text boxes where they are anchored, notes apart.
final class OdtBody {
  private final OdtStyles styles;
  private final OdtLists lists;
  private final LineList lines = new LineList();
  private LineLayout place = LineLayout.UNKNOWN;
  private int tables;

  /// The item whose first paragraph is still to come, which has the mark.
  private @Nullable Element item;

  OdtBody(OdtStyles styles, OdtLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  Content.Text text(String encoding) {
    return lines.text(encoding, 0);
  }

  /// Reads what a body, a cell, a section or a text box holds.
  void read(@Nullable Element container) {
    if (container != null) {
      OfficeXml.children(container).forEach(this::readBlock);
    }
  }

  private void readBlock(Element block) {
    switch (OfficeXml.name(block)) {
      case "p" -> readParagraph(block, 0);
      case "h" ->
          readParagraph(block, OfficeXml.number(OfficeXml.attribute(block, "outline-level"), 1));
      case "list" -> readList(block);
      case "table" -> readTable(block, new TableGrid(++tables));
      case "section" -> {
        if (!OfficeXml.attribute(block, "display").equals("none")) {
          read(block);
        }
      }
      case "frame", "custom-shape", "g", "rect", "text-box" -> read(block);
      default -> {
        // Deleted text, declarations, tables of contents.
      }
    }
  }

  private void readList(Element list) {
    lists.begin(list);
    for (var each : OfficeXml.children(list)) {
      switch (OfficeXml.name(each)) {
        case "list-item" -> {
          item = each;
          read(each);
        }
        case "list-header" -> read(each);
        default -> {
          // Nothing else is in a list.
        }
      }
      item = null;
    }
    lists.end();
  }

  private void readTable(Element table, TableGrid grid) {
    for (var part : OfficeXml.children(table)) {
      switch (OfficeXml.name(part)) {
        case "table-header-rows", "table-rows", "table-row-group" -> readTable(part, grid);
        case "table-row" -> {
          grid.nextRow();
          OfficeXml.children(part, "table-cell").forEach(cell -> readCell(cell, grid));
        }
        default -> {
          // Columns and what LibreOffice keeps there.
        }
      }
    }
  }

  private void readCell(Element cell, TableGrid grid) {
    int rows = OfficeXml.number(OfficeXml.attribute(cell, "number-rows-spanned"), 1);
    int columns = OfficeXml.number(OfficeXml.attribute(cell, "number-columns-spanned"), 1);
    var before = place;
    place = before.in(grid.next(rows, columns));
    read(cell);
    place = before;
  }

  private void readParagraph(Element paragraph, int heading) {
    var style = OfficeXml.attribute(paragraph, "style-name");
    var text = new OdtText(styles, style);
    text.read(paragraph);
    var runs = text.text();
    var words = runs.text();
    lines.noteEncodings(runs.encodings());
    var layout = place.headed(heading).bold(runs.isBold()).joined(joint(style));
    var mark = words.isBlank() ? "" : mark(paragraph, style, heading);
    boolean listed = !mark.isEmpty() && lists.level() >= 0;
    lines.add(
        mark.isEmpty() ? words : mark + " " + words,
        listed ? layout.listed(lists.level()) : layout);
    text.boxes().forEach(this::readBlock);
    text.notes().forEach(this::readNote);
  }

  private String mark(Element paragraph, String style, int heading) {
    var first = item;
    item = null;
    if (first != null) {
      return lists.next(first, styles.list(style));
    }
    boolean bare = OfficeXml.attribute(paragraph, "is-list-header").equals("true");
    return heading == 0 || bare || lists.level() >= 0 ? "" : lists.nextHeading(heading);
  }

  private void readNote(Element note) {
    var before = place;
    place = LineLayout.UNKNOWN.asAside();
    read(OfficeXml.at(note, "note-body"));
    place = before;
  }

  /// As in Word documents: whoever indents or justifies a paragraph ended the one before it.
  private Joint joint(String style) {
    var indent = styles.ofParagraph(style, "text-indent");
    boolean indented = !indent.isEmpty() && "0-".indexOf(indent.charAt(0)) < 0;
    boolean fraction = indent.matches("0\\.0*[1-9].*");
    boolean justified = styles.ofParagraph(style, "text-align").equals("justify");
    return indented || fraction || justified ? Joint.STARTS : Joint.UNKNOWN;
  }
}
