package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineList;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads Word documents of the binary format (.doc), with numbers of automatic lists as Word shows
/// them and tracked changes as accepted.
final class DocReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      var lines = new LineList();
      var lists = new DocLists();
      read(document.getRange(), LineLayout.UNKNOWN, lists, lines);
      read(document.getMainTextboxRange(), LineLayout.UNKNOWN, lists, lines);
      read(document.getFootnoteRange(), LineLayout.UNKNOWN.asAside(), lists, lines);
      return new Content.Text(lines.lines(), "UTF-16LE", 0);
    } catch (EncryptedDocumentException _) {
      throw new UnreadableException("it is protected by a password; save it without one");
    } catch (OldWordFileFormatException _) {
      throw new UnreadableException("it is of Word 95 or older; save it as .docx");
    }
  }

  private static void read(Range range, LineLayout place, DocLists lists, LineList into) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      var paragraph = range.getParagraph(i);
      if (!paragraph.isTableRowEnd()) {
        var read = new DocParagraph(paragraph, place);
        var mark = read.isBlank() ? "" : lists.next(paragraph);
        into.add(mark.isEmpty() ? read.text() : mark + " " + read.text(), read.layout());
      }
    }
  }
}
