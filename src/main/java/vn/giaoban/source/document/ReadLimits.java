package vn.giaoban.source.document;

import java.time.Duration;

/// What reading one file may cost at most. A file past one of these is named and passed over.
///
/// @param fileBytes size of a file
/// @param unpackedBytes what a file may unpack to, in all
/// @param entries files in a container
/// @param nesting containers in containers
/// @param pages of a document
/// @param time for reading a file
/// @param scans pages of a document whose text is recognised in pictures; 0 for none
/// @param memoryMib heap of the process that reads it, in MiB
public record ReadLimits(
    long fileBytes,
    long unpackedBytes,
    int entries,
    int nesting,
    int pages,
    int scans,
    Duration time,
    int memoryMib) {
  private static final long MIB = 1 << 20;

  /// The largest file that can be held in memory, 1 GiB.
  private static final long MOST_BYTES = 1L << 30;

  /// Those that hold if nothing else is asked for.
  public static final ReadLimits STANDARD =
      new ReadLimits(32L << 20, 64L << 20, 1_000, 3, 1_000, 200, Duration.ofSeconds(60), 224);

  public ReadLimits {
    if (fileBytes < 1 || unpackedBytes < 1 || entries < 1 || nesting < 1 || pages < 1) {
      throw new IllegalArgumentException("limits of reading must be at least 1");
    }
    if (scans < 0) {
      throw new IllegalArgumentException("scans cannot be fewer than none");
    }
    if (fileBytes > MOST_BYTES || unpackedBytes > MOST_BYTES) {
      throw new IllegalArgumentException("files are read up to 1,024 MiB, packed or not");
    }
    if (!time.isPositive() || memoryMib < 32) {
      throw new IllegalArgumentException("reading needs a time and at least 32 MiB");
    }
  }

  /// The same with another value of one limit: `file`, `unpacked` and `memory` in MiB, `entries`,
  /// `nesting`, `pages`, `scans`, `time` in seconds.
  ///
  /// @throws IllegalArgumentException if there is no such limit, or it cannot have that value
  public ReadLimits with(String name, int value) {
    return switch (name) {
      case "file" -> with(value * MIB, unpackedBytes, time, memoryMib);
      case "unpacked" -> with(fileBytes, value * MIB, time, memoryMib);
      case "time" -> with(fileBytes, unpackedBytes, Duration.ofSeconds(value), memoryMib);
      case "memory" -> with(fileBytes, unpackedBytes, time, value);
      case "entries" ->
          new ReadLimits(fileBytes, unpackedBytes, value, nesting, pages, scans, time, memoryMib);
      case "nesting" ->
          new ReadLimits(fileBytes, unpackedBytes, entries, value, pages, scans, time, memoryMib);
      case "pages" ->
          new ReadLimits(fileBytes, unpackedBytes, entries, nesting, value, scans, time, memoryMib);
      case "scans" ->
          new ReadLimits(fileBytes, unpackedBytes, entries, nesting, pages, value, time, memoryMib);
      default ->
          throw new IllegalArgumentException(
              "there is no limit '%s' (there are: file, unpacked, entries, nesting, pages,"
                      .formatted(name)
                  + " scans, time, memory)");
    };
  }

  private ReadLimits with(long file, long unpacked, Duration longest, int memory) {
    return new ReadLimits(file, unpacked, entries, nesting, pages, scans, longest, memory);
  }

  /// A number of bytes as "64 MiB".
  public static String mebibytes(long bytes) {
    return "%d MiB".formatted(bytes >> 20);
  }
}
