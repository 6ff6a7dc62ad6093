package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads Word documents of the binary format (.doc), with numbers of automatic lists as Word shows
/// them and tracked changes as accepted.
final class DocReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      var text = document.getRange();
      var boxes = document.getMainTextboxRange();
      var notes = document.getFootnoteRange();
      var body = new DocBody(DocTables.of(List.of(text, boxes, notes)));
      body.read(text, LineLayout.UNKNOWN);
      body.read(boxes, LineLayout.UNKNOWN);
      body.read(notes, LineLayout.UNKNOWN.asAside());
      return body.text("UTF-16LE");
    } catch (EncryptedDocumentException _) {
      throw new UnreadableException("it is protected by a password; save it without one");
    } catch (OldWordFileFormatException _) {
      throw new UnreadableException("it is of Word 95 or older; save it as .docx");
    }
  }
}
