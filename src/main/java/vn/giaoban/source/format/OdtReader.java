package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads text documents of OpenDocument (.odt), with numbers of automatic lists as LibreOffice
/// shows them and tracked changes as accepted.
final class OdtReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    var left = new Allowance(limits);
    try (var file = Allowance.open(bytes, limits)) {
      if (isEncrypted(file, left)) {
        throw new UnreadableException("it is protected by a password; save it without one");
      }
      var content = root(file, "content.xml", left);
      if (content == null) {
        throw new IOException("it has no content");
      }
      var styles = root(file, "styles.xml", left);
      var body = new OdtBody(new OdtStyles(styles, content), new OdtLists(styles, content));
      body.read(OfficeXml.at(content, "body", "text"));
      return body.text("UTF-8");
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /// The manifest of a document with a password says how each of its parts is encrypted.
  private static boolean isEncrypted(ZipFile file, Allowance left)
      throws IOException, UnreadableException {
    var entry = file.getEntry("META-INF/manifest.xml");
    if (entry == null) {
      return false;
    }
    try (var in = file.getInputStream(entry)) {
      return new String(left.read(in), StandardCharsets.UTF_8).contains("encryption-data");
    }
  }

  private static @Nullable Element root(ZipFile file, String part, Allowance left)
      throws IOException, SAXException, UnreadableException {
    var entry = file.getEntry(part);
    if (entry == null) {
      return null;
    }
    try (var in = file.getInputStream(entry)) {
      var xml = new ByteArrayInputStream(left.read(in));
      return XMLHelper.newDocumentBuilder().parse(xml).getDocumentElement();
    }
  }
}
