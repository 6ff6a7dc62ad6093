package vn.giaoban.source.ocr;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A picture of a page in shades of grey, made ready for recognition.
public final class PagePicture {
  /// The resolution that recognition works best with, in dots an inch.
  public static final int DOTS = 300;

  /// So many dots are those of a page of text, not of a coat of arms.
  public static final long LEAST = 500_000;

  /// The dots along a sheet of A4, and the share that they may differ by.
  private static final int SHEET = 3508;

  private static final double SAME = 0.2;

  /// How unlike the parts of a strong colour are.
  private static final int COLOURED = 40;

  private final BufferedImage grey;

  private PagePicture(BufferedImage grey) {
    this.grey = grey;
  }

  /// A scan without what is coloured, such as stamps and signatures, without specks, and upright.
  public static PagePicture of(BufferedImage scan) {
    var grey = grey(scan);
    Levels.spread(grey);
    Specks.remove(grey);
    double skew = Skew.of(grey);
    return new PagePicture(skew == 0 ? grey : turned(grey, -skew));
  }

  /// The same of a picture of a sheet of paper, of whatever resolution.
  ///
  /// @param quarters how many quarter turns to the right set it upright, from 0 to 3
  public static PagePicture ofSheet(BufferedImage picture, int quarters) {
    double ratio = SHEET / (double) Math.max(picture.getWidth(), picture.getHeight());
    double factor = Math.abs(ratio - 1) < SAME ? 1 : ratio;
    return of(factor == 1 && quarters == 0 ? picture : drawn(picture, factor, quarters));
  }

  private static BufferedImage drawn(BufferedImage picture, double factor, int quarters) {
    int along = Math.max(1, (int) (picture.getWidth() * factor));
    int down = Math.max(1, (int) (picture.getHeight() * factor));
    boolean aside = quarters % 2 != 0;
    int width = aside ? down : along;
    int height = aside ? along : down;
    var how =
        AffineTransform.getTranslateInstance(
            quarters == 1 || quarters == 2 ? width : 0, quarters >= 2 ? height : 0);
    how.quadrantRotate(quarters);
    how.scale(factor, factor);
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    draw(picture, how, drawn);
    return drawn;
  }

  /// In shades of grey, with ink of a strong colour as light as its brightest part.
  private static BufferedImage grey(BufferedImage scan) {
    int width = scan.getWidth();
    var grey = new BufferedImage(width, scan.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var shades = dots(grey);
    var row = new int[width];
    for (int y = 0; y < scan.getHeight(); y++) {
      scan.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        shades[y * width + x] = (byte) shade(row[x]);
      }
    }
    return grey;
  }

  private static int shade(int dot) {
    if (dot >>> 24 == 0) {
      return 0xFF;
    }
    int red = dot >> 16 & 0xFF;
    int green = dot >> 8 & 0xFF;
    int blue = dot & 0xFF;
    int most = Math.max(Math.max(red, green), blue);
    int least = Math.min(Math.min(red, green), blue);
    return most - least > COLOURED ? most : (299 * red + 587 * green + 114 * blue) / 1_000;
  }

  static byte[] dots(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  private static BufferedImage turned(BufferedImage grey, double angle) {
    int width = grey.getWidth();
    int height = grey.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    draw(grey, AffineTransform.getRotateInstance(angle, width / 2.0, height / 2.0), turned);
    return turned;
  }

  private static void draw(BufferedImage picture, AffineTransform how, BufferedImage into) {
    var graphics = into.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, into.getWidth(), into.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, how, null);
    graphics.dispose();
  }

  /// A file in the simplest format of pictures.
  public byte[] pgm() {
    var head = "P5 %d %d 255\n".formatted(grey.getWidth(), grey.getHeight());
    var start = head.getBytes(StandardCharsets.US_ASCII);
    var dots = dots(grey);
    var file = Arrays.copyOf(start, start.length + dots.length);
    System.arraycopy(dots, 0, file, start.length, dots.length);
    return file;
  }
}
