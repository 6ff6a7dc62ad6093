package vn.giaoban.source.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.BitSet;

/// Takes specks off a page: dark spots that are smaller than the dot of a letter.
final class Specks {
  private static final int DARK = 160;

  /// The dots of a spot that is none of a letter, at the resolution of recognition.
  private static final int SMALL = 14;

  private final byte[] dots;
  private final int width;
  private final int height;
  private final BitSet seen;
  private int[] spot = new int[1_024];

  private Specks(BufferedImage page) {
    this.dots = PagePicture.dots(page);
    this.width = page.getWidth();
    this.height = page.getHeight();
    this.seen = new BitSet(dots.length);
  }

  static void remove(BufferedImage grey) {
    var specks = new Specks(grey);
    for (int at = 0; at < specks.dots.length; at++) {
      if (specks.isNew(at)) {
        specks.removeSmall(at);
      }
    }
  }

  private boolean isNew(int at) {
    return (dots[at] & 0xFF) < DARK && !seen.get(at);
  }

  private void removeSmall(int first) {
    int size = follow(first);
    if (size < SMALL) {
      for (int i = 0; i < size; i++) {
        dots[spot[i]] = (byte) 0xFF;
      }
    }
  }

  /// Collects the spot that a dot belongs to.
  ///
  /// @return how many dots it has
  private int follow(int first) {
    int size = add(first, 0);
    for (int i = 0; i < size; i++) {
      int x = spot[i] % width;
      int y = spot[i] / width;
      for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          int next = row * width + column;
          size = isNew(next) ? add(next, size) : size;
        }
      }
    }
    return size;
  }

  private int add(int at, int size) {
    seen.set(at);
    if (size == spot.length) {
      spot = Arrays.copyOf(spot, size * 2);
    }
    spot[size] = at;
    return size + 1;
  }
}
