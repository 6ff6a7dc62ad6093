package vn.giaoban.source;

import java.nio.file.attribute.BasicFileAttributes;

/// By what a file is known to be as it was without reading it.
public record FileStamp(long bytes, long modifiedNanos) {
  /// That of the file that has these attributes.
  public static FileStamp of(BasicFileAttributes attributes) {
    var modified = attributes.lastModifiedTime().toInstant();
    return new FileStamp(
        attributes.size(), modified.getEpochSecond() * 1_000_000_000L + modified.getNano());
  }
}
