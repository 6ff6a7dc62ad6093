package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaoban.source.FileStamp;

/// Caches the SHA-256 of files by size and modification time.
///
/// Safe for any number of threads.
final class FileHashes {
  /// What was written so shortly before may be written again within one tick of the clock.
  private static final long TICK_NANOS = Duration.ofSeconds(3).toNanos();

  private record Known(FileStamp stamp, String sha256) {}

  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  String of(Path file) throws IOException {
    var stamp = stamp(file);
    var before = known.get(file);
    if (before != null && before.stamp().equals(stamp)) {
      return before.sha256();
    }
    long now = System.currentTimeMillis() * 1_000_000L;
    var sha256 = Hash.of(file);
    if (stamp.modifiedNanos() < now - TICK_NANOS && stamp(file).equals(stamp)) {
      known.put(file, new Known(stamp, sha256));
    }
    return sha256;
  }

  private static FileStamp stamp(Path file) throws IOException {
    return FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
  }
}
