package vn.giaoban.ingest;

import java.time.Duration;

/// Progress of a run: `done` of `total` files, most recently `path`.
///
/// @param bytes of the files that are done
/// @param left bytes of the others
public record IngestProgress(
    int done, int total, long bytes, long left, Duration elapsed, String path) {
  private static final double MEGABYTE = 1_000_000;

  /// Speed and what is left, such as "1.5 MB/s, 12.0 MB left".
  public String speed() {
    double seconds = Math.max(0.001, elapsed.toNanos() / 1e9);
    return "%.1f MB/s, %.1f MB left".formatted(bytes / MEGABYTE / seconds, left / MEGABYTE);
  }
}
