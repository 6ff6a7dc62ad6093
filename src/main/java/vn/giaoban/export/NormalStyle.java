package vn.giaoban.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Passes a workbook on and names its first style "Normal", as Excel does: fastexcel does not, and
/// some readers warn of it. The styles are the last entry of the archive, so that only they and the
/// directory behind them are held back and written anew.
final class NormalStyle extends OutputStream {
  private static final String ENTRY = "xl/styles.xml";
  private static final String BEFORE = "</cellXfs>";
  private static final String STYLES =
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

  /// Sizes of records of a ZIP archive without what varies, and places of numbers in them.
  private static final int LOCAL = 30;

  private static final int DESCRIPTOR = 24;
  private static final int RECORD = 46;
  private static final int END = 22;
  private static final int CHECKSUM_OF_RECORD = 16;
  private static final int PACKED_OF_RECORD = 20;
  private static final int SIZE_OF_RECORD = 24;
  private static final int PLACE_OF_RECORD = 42;
  private static final int RECORDS_OF_END = 10;
  private static final int PLACE_OF_END = 16;

  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private long passed;
  private boolean holds;

  NormalStyle(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    if (holds) {
      held.write(octets, from, length);
    } else {
      out.write(octets, from, length);
      passed += length;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /// Holds back what comes.
  void hold() {
    holds = true;
  }

  /// Writes what was held back, with the style.
  void release() throws IOException {
    out.write(withStyle(held.toByteArray()));
    out.flush();
  }

  /// An archive of more than 4 GB, whose directory has another form, stays as it is.
  private byte[] withStyle(byte[] tail) throws IOException {
    var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    int end = tail.length - END;
    long directory = unsigned(bytes, end + PLACE_OF_END) - passed;
    if (directory > end) {
      return tail;
    }
    int last = lastRecord(bytes, (int) directory, bytes.getShort(end + RECORDS_OF_END));
    if (!new String(tail, last + RECORD, bytes.getShort(last + 28), UTF_8).equals(ENTRY)) {
      throw new IOException("the styles are not the last entry of the workbook");
    }
    int local = (int) (unsigned(bytes, last + PLACE_OF_RECORD) - passed);
    int content = local + LOCAL + bytes.getShort(local + 26) + bytes.getShort(local + 28);
    var styles = inflated(tail, content, bytes.getInt(last + PACKED_OF_RECORD));
    var styled = styles.replace(BEFORE, BEFORE + STYLES).getBytes(UTF_8);
    var packed = deflated(styled);
    int checksum = checksum(styled);
    bytes.putInt(last + CHECKSUM_OF_RECORD, checksum);
    bytes.putInt(last + PACKED_OF_RECORD, packed.length);
    bytes.putInt(last + SIZE_OF_RECORD, styled.length);
    bytes.putInt(end + PLACE_OF_END, (int) (passed + content + packed.length + DESCRIPTOR));
    return ByteBuffer.allocate(content + packed.length + DESCRIPTOR + tail.length - (int) directory)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(tail, 0, content)
        .put(packed)
        .put(tail, (int) directory - DESCRIPTOR, 4)
        .putInt(checksum)
        .putLong(packed.length)
        .putLong(styled.length)
        .put(tail, (int) directory, tail.length - (int) directory)
        .array();
  }

  private static int lastRecord(ByteBuffer bytes, int directory, int records) {
    int last = directory;
    for (int i = 1; i < records; i++) {
      last +=
          RECORD
              + bytes.getShort(last + 28)
              + bytes.getShort(last + 30)
              + bytes.getShort(last + 32);
    }
    return last;
  }

  private static long unsigned(ByteBuffer bytes, int place) {
    return Integer.toUnsignedLong(bytes.getInt(place));
  }

  private static String inflated(byte[] archive, int from, int length) throws IOException {
    var packed = new ByteArrayInputStream(archive, from, length);
    try (var content = new InflaterInputStream(packed, new Inflater(true))) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }

  private static byte[] deflated(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflating =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      deflating.write(content);
    }
    return packed.toByteArray();
  }

  private static int checksum(byte[] content) {
    var checksum = new CRC32();
    checksum.update(content);
    return (int) checksum.getValue();
  }
}
