package vn.giaoban.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.ScanReader;
import vn.giaoban.source.document.UnreadableException;

/// Reads PDF files: paragraphs by their place on the page; running headers, footers and stamps
/// apart.
public final class PdfReader implements ScanReader {
  /// The share of glyphs without a character from which a text is none.
  private static final double ILLEGIBLE = 0.3;

  @Override
  public Content read(byte[] bytes, ReadLimits limits, Map<Integer, String> recognized)
      throws UnreadableException, IOException {
    try (var document = Loader.loadPDF(bytes)) {
      check(document, limits);
      var glyphs = new PdfGlyphs();
      var pages = new ArrayList<>(glyphs.read(document));
      checkForm(document, pages);
      var scans = PdfScans.numbers(document, pages, glyphs.unknownShare() < ILLEGIBLE);
      if (!scans.isEmpty() && recognized.isEmpty()) {
        return new Content.Scan(scans);
      }
      recognized.forEach((page, hocr) -> pages.set(page - 1, pages.get(page - 1).recognized(hocr)));
      return PdfBody.text(pages);
    } catch (InvalidPasswordException _) {
      throw new UnreadableException("it is protected by a password; save it without one");
    }
  }

  @Override
  public byte[] picture(byte[] bytes, int page) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      return PdfScans.picture(document, page).pgm();
    }
  }

  private static void check(PDDocument document, ReadLimits limits) throws UnreadableException {
    int pages = document.getNumberOfPages();
    if (pages > limits.pages()) {
      throw new UnreadableException(
          "it has %,d pages, more than %,d".formatted(pages, limits.pages()));
    }
    var form = document.getDocumentCatalog().getAcroForm();
    if (form != null && form.xfaIsDynamic()) {
      throw new UnreadableException(
          "it is a form (XFA) whose text only Adobe Reader shows; print it to a PDF");
    }
  }

  /// Whether a field is for people to fill in, not for a signature.
  private static boolean isFilledIn(PDField field) {
    return !(field instanceof PDSignatureField);
  }

  private static void checkForm(PDDocument document, List<PdfGlyphs.Page> pages)
      throws UnreadableException {
    var form = document.getDocumentCatalog().getAcroForm();
    boolean empty = pages.stream().allMatch(page -> page.text().isEmpty());
    if (empty && form != null && form.getFields().stream().anyMatch(PdfReader::isFilledIn)) {
      throw new UnreadableException(
          "it is a form without text; leave it out, or print it to a PDF when filled in");
    }
  }
}
