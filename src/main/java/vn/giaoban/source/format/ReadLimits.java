package vn.giaoban.source.format;

import java.time.Duration;

/// What reading one file may cost at most. A file past one of these is named and passed over.
///
/// @param fileBytes size of a file
/// @param unpackedBytes what a file may unpack to, in all
/// @param entries files in a container
/// @param nesting containers in containers
/// @param pages of a document
/// @param time for reading a file
/// @param memoryMib heap of the process that reads it, in MiB
public record ReadLimits(
    long fileBytes,
    long unpackedBytes,
    int entries,
    int nesting,
    int pages,
    Duration time,
    int memoryMib) {
  /// Those that hold if nothing else is asked for.
  public static final ReadLimits STANDARD =
      new ReadLimits(32L << 20, 64L << 20, 1_000, 3, 1_000, Duration.ofSeconds(60), 160);

  public ReadLimits {
    if (fileBytes < 1 || unpackedBytes < 1 || entries < 1 || nesting < 1 || pages < 1) {
      throw new IllegalArgumentException("limits of reading must be at least 1");
    }
    if (!time.isPositive() || memoryMib < 32) {
      throw new IllegalArgumentException("reading needs a time and at least 32 MiB");
    }
  }

  static String mebibytes(long bytes) {
    return "%d MiB".formatted(bytes >> 20);
  }
}
