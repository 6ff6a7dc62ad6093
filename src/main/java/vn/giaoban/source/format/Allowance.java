package vn.giaoban.source.format;

import java.io.IOException;
import java.io.InputStream;

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

  /// The refusal of what unpacks to too much.
  static UnreadableException exceeded(ReadLimits limits) {
    return new UnreadableException(
        "it unpacks to more than " + ReadLimits.mebibytes(limits.unpackedBytes()));
  }
}
