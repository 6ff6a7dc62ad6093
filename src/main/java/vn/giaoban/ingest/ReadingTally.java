package vn.giaoban.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.giaoban.source.FileStamp;

/// Counts the files that are read, and tells how far it is.
final class ReadingTally {
  private final Map<String, FileStamp> stamps;
  private final Consumer<IngestProgress> progress;
  private final int total;
  private final long start = System.nanoTime();
  private long left;
  private long bytes;
  private int done;

  ReadingTally(
      List<String> paths, Map<String, FileStamp> stamps, Consumer<IngestProgress> progress) {
    this.stamps = stamps;
    this.progress = progress;
    total = paths.size();
    left = paths.stream().mapToLong(this::size).sum();
  }

  private long size(String path) {
    var stamp = stamps.get(path);
    return stamp == null ? 0 : stamp.bytes();
  }

  /// Counts a file.
  void add(String path) {
    done++;
    bytes += size(path);
    left -= size(path);
    var elapsed = Duration.ofNanos(System.nanoTime() - start);
    progress.accept(new IngestProgress(done, total, bytes, left, elapsed, path));
  }
}
