package vn.giaoban.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/// How a camera or a scanner was held, as a field of a TIFF file tells it; a JPEG file has the
/// fields of one in a segment (Exif).
final class Orientation {
  private static final int JPEG = 0xFFD8;
  private static final int EXIF = 0xFFE1;
  private static final int SEGMENTS = 0xFFC0;
  private static final int SCAN = 0xFFDA;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private Orientation() {}

  /// How many quarter turns to the right set a picture upright, from 0 to 3; 0 where nothing tells.
  ///
  /// @param picture its number in the file, from 0
  static int quarters(byte[] file, int picture) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(fields(file)))) {
      var reader = PictureReader.reader(in);
      if (reader == null || !reader.getFormatName().equals("tif")) {
        return 0;
      }
      var fields = TIFFDirectory.createFromMetadata(reader.getImageMetadata(picture));
      var field = fields.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
      return field == null ? 0 : quarters(field.getAsInt(0));
    } catch (IOException | RuntimeException _) {
      // The picture may be sound, though what is told of it is not.
      return 0;
    }
  }

  private static int quarters(int orientation) {
    return switch (orientation) {
      case BaselineTIFFTagSet.ORIENTATION_ROW_0_RIGHT_COLUMN_0_TOP -> 1;
      case BaselineTIFFTagSet.ORIENTATION_ROW_0_BOTTOM_COLUMN_0_RIGHT -> 2;
      case BaselineTIFFTagSet.ORIENTATION_ROW_0_LEFT_COLUMN_0_BOTTOM -> 3;
      default -> 0;
    };
  }

  /// The TIFF file that tells of a picture: what a JPEG file has of one, else the file itself.
  private static byte[] fields(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    if (file.length < 2 || Short.toUnsignedInt(bytes.getShort()) != JPEG) {
      return file;
    }
    while (bytes.remaining() > 4) {
      int marker = Short.toUnsignedInt(bytes.getShort());
      int length = Short.toUnsignedInt(bytes.getShort()) - 2;
      if (marker < SEGMENTS || marker == SCAN || length < 0 || length > bytes.remaining()) {
        break;
      }
      var segment = new byte[length];
      bytes.get(segment);
      if (marker == EXIF && Arrays.equals(NAME, Arrays.copyOf(segment, NAME.length))) {
        return Arrays.copyOfRange(segment, NAME.length, length);
      }
    }
    return new byte[0];
  }
}
