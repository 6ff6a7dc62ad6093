package vn.giaoban.source.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Reads PDF files that have text: paragraphs by their place on the page; running headers, footers
/// and stamps apart.
public final class PdfReader implements Reader {
  /// The share of glyphs without a character from which a text is none.
  private static final double ILLEGIBLE = 0.3;

  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var document = Loader.loadPDF(bytes)) {
      check(document, limits);
      var glyphs = new PdfGlyphs();
      var pages = glyphs.read(document);
      if (glyphs.unknownShare() > ILLEGIBLE) {
        throw new UnreadableException("its letters have no meaning, only shapes; it needs OCR");
      }
      checkForm(document, pages);
      return PdfBody.text(pages);
    } catch (InvalidPasswordException _) {
      throw new UnreadableException("it is protected by a password; save it without one");
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

  private static void checkForm(PDDocument document, List<PdfGlyphs.Page> pages)
      throws UnreadableException {
    var form = document.getDocumentCatalog().getAcroForm();
    boolean empty = pages.stream().allMatch(page -> page.text().isEmpty());
    if (empty && form != null && !form.getFields().isEmpty()) {
      throw new UnreadableException(
          "it is a form without text; leave it out, or print it to a PDF when filled in");
    }
  }
}
