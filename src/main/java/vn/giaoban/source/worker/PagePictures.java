package vn.giaoban.source.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giaoban.source.document.UnreadableException;

/// Draws pages of PDF files.
final class PagePictures {
  /// Dots an inch of a page of A4.
  private static final float DOTS = 96;

  /// Points an inch.
  private static final float POINTS = 72;

  /// The most dots of a side; larger pages are drawn smaller.
  private static final float LARGEST = 2_000;

  private PagePictures() {}

  /// A page as a PNG file.
  ///
  /// @param page from 1
  static byte[] draw(byte[] pdf, int page) throws IOException, UnreadableException {
    try (var document = Loader.loadPDF(pdf)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        throw new UnreadableException("it has no page " + page);
      }
      var box = document.getPage(page - 1).getCropBox();
      float side = Math.max(box.getWidth(), box.getHeight());
      float scale = Math.min(DOTS / POINTS, LARGEST / side);
      var picture = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
      var png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (IOException | RuntimeException e) {
      var problem = new UnreadableException("its page %d cannot be drawn".formatted(page));
      problem.initCause(e);
      throw problem;
    }
  }
}
