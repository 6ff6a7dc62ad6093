package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads Word documents (.docx), with numbers of automatic lists as Word shows them and tracked
/// changes as accepted.
final class DocxReader implements Reader {
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
    ZipSecureFile.setMaxFileCount(limits.entries());
    // What it unpacks to is limited, not how well it is packed.
    ZipSecureFile.setMinInflateRatio(0);
    Allowance.open(bytes, limits).close();
    try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      var main = main(file);
      var body = new WordBody(styles(main), numbering(main));
      body.read(OfficeXml.at(root(main), "body"));
      body.readNotes(related(main, "footnotes"));
      body.readNotes(related(main, "endnotes"));
      return body.text("UTF-8");
    } catch (OpenXML4JException | SAXException | IOException | RecordFormatException e) {
      if (isBomb(e)) {
        throw Allowance.exceeded(limits);
      }
      throw new IOException(e);
    }
  }

  /// Whether a part is too large for the limits, or for any document.
  private static boolean isBomb(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof RecordFormatException
          || String.valueOf(each.getMessage()).contains("Zip bomb")) {
        return true;
      }
    }
    return false;
  }

  private static PackagePart main(OPCPackage file) throws IOException, InvalidFormatException {
    for (var type :
        new String[] {
          PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT
        }) {
      var relations = file.getRelationshipsByType(type);
      if (relations.size() > 0) {
        return file.getPart(relations.getRelationship(0));
      }
    }
    throw new IOException("it has no document");
  }

  private static WordStyles styles(PackagePart main)
      throws IOException, InvalidFormatException, SAXException {
    return new WordStyles(related(main, "styles"));
  }

  private static WordNumbering numbering(PackagePart main)
      throws IOException, InvalidFormatException, SAXException {
    return new WordNumbering(related(main, "numbering"));
  }

  /// The root of a part that belongs to the document; null if there is none.
  private static @Nullable Element related(PackagePart main, String name)
      throws IOException, InvalidFormatException, SAXException {
    for (var prefix : new String[] {TRANSITIONAL, STRICT}) {
      var relations = main.getRelationshipsByType(prefix + name);
      if (relations.size() > 0) {
        return root(main.getRelatedPart(relations.getRelationship(0)));
      }
    }
    return null;
  }

  private static Element root(PackagePart part) throws IOException, SAXException {
    try (var in = part.getInputStream()) {
      return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
    }
  }
}
