package vn.giaoban.source;

import java.nio.file.attribute.BasicFileAttributes;

/// Size and modification time of a file, by which changes are detected without reading it.
public record FileStamp(long bytes, long modifiedNanos) {
  /// The stamp of a file with these attributes.
  public static FileStamp of(BasicFileAttributes attributes) {
    var modified = attributes.lastModifiedTime().toInstant();
    return new FileStamp(
        attributes.size(), modified.getEpochSecond() * 1_000_000_000L + modified.getNano());
  }
}
