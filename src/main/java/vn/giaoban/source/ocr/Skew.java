package vn.giaoban.source.ocr;

import java.awt.image.BufferedImage;

/// Tells how far the lines of a page are turned from the horizontal, by the angle at which its rows
/// of dots differ most in how dark they are.
final class Skew {
  /// The angles that are tried, in degrees; smaller ones than the least do not matter.
  private static final double MOST = 15;

  private static final double STEP = 0.25;
  private static final double LEAST = 0.5;

  /// One dot of so many in each direction is looked at.
  private static final int EVERY = 4;

  private static final int DARK = 128;

  private final BufferedImage page;
  private final byte[] dots;

  private Skew(BufferedImage page) {
    this.page = page;
    this.dots = PagePicture.dots(page);
  }

  /// In radians; 0 for a page that is upright or has no lines.
  static double of(BufferedImage grey) {
    var skew = new Skew(grey);
    double best = 0;
    double most = skew.contrast(0);
    for (double angle = -MOST; angle <= MOST; angle += STEP) {
      double contrast = skew.contrast(Math.toRadians(angle));
      if (contrast > most) {
        most = contrast;
        best = angle;
      }
    }
    return Math.abs(best) < LEAST ? 0 : Math.toRadians(best);
  }

  /// How unlike neighbouring rows are, if rows run at an angle.
  private double contrast(double angle) {
    int width = page.getWidth();
    int height = page.getHeight();
    double slope = Math.tan(angle);
    int shift = (int) (Math.abs(slope) * width) + 1;
    var rows = new int[(height + 2 * shift) / EVERY + 1];
    for (int y = 0; y < height; y += EVERY) {
      for (int x = 0; x < width; x += EVERY) {
        if ((dots[y * width + x] & 0xFF) < DARK) {
          rows[(int) (y - slope * x + shift) / EVERY]++;
        }
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double change = rows[i] - rows[i - 1];
      sum += change * change;
    }
    return sum;
  }
}
