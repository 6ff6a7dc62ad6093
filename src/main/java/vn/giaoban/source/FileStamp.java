package vn.giaoban.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/// What the file system tells of a file, by which changes are detected without reading it.
///
/// @param modifiedNanos when its content changed, which a program may set, since 1970
/// @param changedNanos when anything about it changed, which no program sets; 0 where the system
///   does not say so
/// @param inode which file has the name; 0 where the system does not say so
public record FileStamp(long bytes, long modifiedNanos, long changedNanos, long inode) {
  private static final String UNIX = "unix";
  private static final String CHANGED = "ctime";
  private static final String INODE = "ino";

  /// What was written so shortly before may be written again within one tick of a clock.
  private static final long TICK_NANOS = Duration.ofSeconds(2).toNanos();

  /// The stamp of a file.
  public static FileStamp of(Path file) throws IOException {
    return of(file, Files.readAttributes(file, BasicFileAttributes.class));
  }

  /// The stamp of a file with these attributes.
  public static FileStamp of(Path file, BasicFileAttributes attributes, LinkOption... links)
      throws IOException {
    long modified = nanos(attributes.lastModifiedTime());
    if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return new FileStamp(attributes.size(), modified, 0, 0);
    }
    var unix = Files.readAttributes(file, UNIX + ":" + CHANGED + "," + INODE, links);
    return new FileStamp(
        attributes.size(),
        modified,
        unix.get(CHANGED) instanceof FileTime changed ? nanos(changed) : 0,
        unix.get(INODE) instanceof Long inode ? inode : 0);
  }

  private static long nanos(FileTime time) {
    var instant = time.toInstant();
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }

  /// Whether any later change of the file changes its stamp.
  ///
  /// @param nowMillis the time at which it was taken, since 1970
  public boolean isSettled(long nowMillis) {
    return Math.max(modifiedNanos, changedNanos) < nowMillis * 1_000_000L - TICK_NANOS;
  }
}
