package vn.giaoban.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoban.source.ocr.PagePicture;
import vn.giaoban.source.ocr.RecognizedWord;

/// Pages that are pictures of text.
final class PdfScans {
  /// Fewer letters on a page with a picture are those of a stamp or a running line.
  private static final int FEW = 200;

  /// What is recognised with less confidence is a stain, if it has no letter or figure or if it
  /// has.
  private static final int STAIN = 60;

  private static final int DOUBT = 25;

  /// The longest side of a page that is drawn in full, in points.
  private static final float LARGEST = 1_500;

  private PdfScans() {}

  /// The numbers, from 1, of pages whose text is in pictures.
  ///
  /// @param legible whether the letters of the text are known
  static List<Integer> numbers(PDDocument document, List<PdfGlyphs.Page> pages, boolean legible)
      throws IOException {
    boolean none = pages.stream().allMatch(page -> page.text().isEmpty());
    var scans = new ArrayList<Integer>();
    for (int i = 0; i < pages.size(); i++) {
      var page = document.getPage(i);
      boolean few = pages.get(i).text().size() < FEW && page.hasContents();
      if (!legible || (few && (none || isPicture(page)))) {
        scans.add(i + 1);
      }
    }
    return scans;
  }

  private static boolean isPicture(PDPage page) throws IOException {
    long dots = 0;
    var resources = page.getResources();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)
          && resources.getXObject(name) instanceof PDImageXObject image) {
        dots += (long) image.getWidth() * image.getHeight();
      }
    }
    return dots > PagePicture.LEAST;
  }

  /// A page as it is printed, without stamps and signatures that stand above it.
  static PagePicture picture(PDDocument document, int page) throws IOException {
    var renderer = new PDFRenderer(document);
    renderer.setAnnotationsFilter(_ -> false);
    var box = document.getPage(page - 1).getCropBox();
    float side = Math.max(box.getWidth(), box.getHeight());
    float dots = PagePicture.DOTS * Math.min(1, LARGEST / side);
    return PagePicture.of(renderer.renderImageWithDPI(page - 1, dots, ImageType.BGR));
  }

  /// The words of a page as glyphs.
  ///
  /// @param hocr as they were recognised
  static List<PdfGlyph> glyphs(String hocr) {
    var glyphs = new ArrayList<PdfGlyph>();
    for (var word : RecognizedWord.ofPage(hocr)) {
      if (!isStain(word)) {
        glyphs.add(
            new PdfGlyph(
                word.text(), word.start(), word.end(), word.baseline(), word.size(), false, ""));
        glyphs.add(
            new PdfGlyph(" ", word.end(), word.end(), word.baseline(), word.size(), false, ""));
      }
    }
    return glyphs;
  }

  private static boolean isStain(RecognizedWord word) {
    boolean said = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return word.confidence() < (said ? DOUBT : STAIN);
  }
}
