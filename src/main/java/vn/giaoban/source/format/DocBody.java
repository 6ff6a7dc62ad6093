package vn.giaoban.source.format;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineList;

/// Collects the paragraphs of a binary Word document, those of tables cell by cell.
final class DocBody {
  private final EdgedTables tables;
  private final DocLists lists = new DocLists();
  private final LineList lines = new LineList();

  DocBody(EdgedTables tables) {
    this.tables = tables;
  }

  Content.Text text(String encoding) {
    return lines.text(encoding, 0);
  }

  /// @param place what is known of all of its paragraphs
  void read(Range range, LineLayout place) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      read(range.getParagraph(i), place);
    }
  }

  private void read(Paragraph paragraph, LineLayout place) {
    if (DocTables.endsRow(paragraph)) {
      tables.endRow();
    } else if (paragraph.isTableRowEnd()) {
      // Of a table within a cell.
    } else if (paragraph.isInTable()) {
      add(paragraph, place.in(tables.cell()));
      if (paragraph.text().endsWith("\u0007")) {
        tables.endCell();
      }
    } else {
      tables.end();
      add(paragraph, place);
    }
  }

  private void add(Paragraph paragraph, LineLayout place) {
    var read = new DocParagraph(paragraph, place);
    lines.noteEncodings(read.encodings());
    var mark = read.isBlank() ? "" : lists.next(paragraph);
    lines.add(mark.isEmpty() ? read.text() : mark + " " + read.text(), read.layout());
  }
}
