package vn.giaoban.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.ScanReader;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.ocr.PagePicture;

/// Reads pictures of pages, such as a scanner or a telephone makes.
public final class PictureReader implements ScanReader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits, Map<Integer, String> recognized)
      throws UnreadableException, IOException {
    int pages = pages(bytes);
    if (pages > limits.pages()) {
      throw new UnreadableException(
          "it has %,d pages, more than %,d".formatted(pages, limits.pages()));
    }
    if (recognized.isEmpty()) {
      return new Content.Scan(IntStream.rangeClosed(1, pages).boxed().toList());
    }
    var read = new ArrayList<PdfGlyphs.Page>();
    for (int page = 1; page <= pages; page++) {
      read.add(PdfGlyphs.Page.EMPTY.recognized(recognized.getOrDefault(page, "")));
    }
    return PdfBody.text(read);
  }

  @Override
  public byte[] picture(byte[] bytes, int page) throws UnreadableException, IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = reader(in);
      if (reader == null) {
        // The program that recognises it knows more formats.
        return bytes;
      }
      int quarters = Orientation.quarters(bytes, page - 1);
      return PagePicture.ofSheet(reader.read(page - 1), quarters).pgm();
    }
  }

  /// Whether a file is a picture that is too small to be a page of text.
  public static boolean isSmall(byte[] bytes) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = reader(in);
      return reader != null && (long) reader.getWidth(0) * reader.getHeight(0) < PagePicture.LEAST;
    } catch (IOException | RuntimeException _) {
      return false;
    }
  }

  private static int pages(byte[] bytes) throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var reader = reader(in);
      return reader == null ? 1 : reader.getNumImages(true);
    }
  }

  static @Nullable ImageReader reader(ImageInputStream in) {
    var readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      return null;
    }
    var reader = readers.next();
    reader.setInput(in);
    return reader;
  }
}
