package vn.giaoban.source.ocr;

import java.awt.image.BufferedImage;

/// Makes paper white and ink black, by the shades that a page has most of (Otsu's method).
final class Levels {
  private static final int SHADES = 256;

  private final int[] counts = new int[SHADES];

  private Levels(byte[] dots) {
    for (byte dot : dots) {
      counts[dot & 0xFF]++;
    }
  }

  static void spread(BufferedImage grey) {
    var dots = PagePicture.dots(grey);
    var levels = new Levels(dots);
    int between = levels.between();
    double ink = levels.mean(0, between);
    double paper = (between + levels.mean(between, SHADES)) / 2;
    for (int i = 0; i < dots.length; i++) {
      double share = ((dots[i] & 0xFF) - ink) / Math.max(1, paper - ink);
      dots[i] = (byte) Math.clamp(Math.round(share * 0xFF), 0, 0xFF);
    }
  }

  private double mean(int from, int to) {
    long count = 0;
    long sum = 0;
    for (int shade = from; shade < to; shade++) {
      count += counts[shade];
      sum += (long) counts[shade] * shade;
    }
    return count == 0 ? from : (double) sum / count;
  }

  private long count(int from, int to) {
    long count = 0;
    for (int shade = from; shade < to; shade++) {
      count += counts[shade];
    }
    return count;
  }

  /// The shade from which on a dot is paper: where the two kinds differ most.
  private int between() {
    int best = SHADES / 2;
    double most = 0;
    for (int shade = 1; shade < SHADES; shade++) {
      double apart = mean(shade, SHADES) - mean(0, shade);
      double difference = (double) count(0, shade) * count(shade, SHADES) * apart * apart;
      if (difference > most) {
        most = difference;
        best = shade;
      }
    }
    return best;
  }
}
