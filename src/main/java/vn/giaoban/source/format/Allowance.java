package vn.giaoban.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;

/// What a container may still unpack to.
final class Allowance {
  private final ReadLimits limits;
  private long bytes;
  private int entries;

  Allowance(ReadLimits limits) {
    this.limits = limits;
    this.bytes = limits.unpackedBytes();
  }

  /// @throws UnreadableException if there are too many
  void countEntry() throws UnreadableException {
    if (++entries > limits.entries()) {
      throw new UnreadableException("it holds more than %,d files".formatted(limits.entries()));
    }
  }

  /// All bytes of a stream.
  ///
  /// @throws UnreadableException if they are too many, with those before
  byte[] read(InputStream in) throws IOException, UnreadableException {
    var read = in.readNBytes(Math.toIntExact(bytes + 1));
    bytes -= read.length;
    if (bytes < 0) {
      throw exceeded(limits);
    }
    return read;
  }

  /// Opens an archive whose files, as it says itself, do not unpack to too much. What it hides is
  /// noticed while it is read.
  static ZipFile open(byte[] zip, ReadLimits limits) throws IOException, UnreadableException {
    var file = ZipFile.builder().setByteArray(zip).get();
    long declared = 0;
    for (var entry : Collections.list(file.getEntries())) {
      declared += Math.max(0, entry.getSize());
    }
    if (declared > limits.unpackedBytes()) {
      file.close();
      throw exceeded(limits);
    }
    return file;
  }

  /// The refusal of what unpacks to too much.
  static UnreadableException exceeded(ReadLimits limits) {
    return new UnreadableException(
        "it unpacks to more than " + ReadLimits.mebibytes(limits.unpackedBytes()));
  }
}
