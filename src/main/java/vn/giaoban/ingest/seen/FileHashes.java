package vn.giaoban.ingest.seen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.FileStamp;

/// The SHA-256 of the files of one run, in lower-case hex. A file is read for it once, or not at
/// all where an earlier run saw it as it is.
public final class FileHashes {
  private final Map<String, Path> files;
  private final Map<String, FileStamp> stamps;
  private final SeenFiles before;
  private final long listedMillis;
  private final Map<String, String> known = new HashMap<>();

  /// @param files by path
  /// @param stamps of these and of others, by path
  /// @param before what an earlier run saw
  /// @param listedMillis before the stamps were taken, since 1970
  public FileHashes(
      Map<String, Path> files, Map<String, FileStamp> stamps, SeenFiles before, long listedMillis) {
    this.files = files;
    this.stamps = stamps;
    this.before = before;
    this.listedMillis = listedMillis;
  }

  /// The hash of any file.
  public static String of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }

  /// The hash of one of these files; null where it cannot be read.
  public @Nullable String of(String path) {
    var file = files.get(path);
    return file == null ? null : known.computeIfAbsent(path, _ -> hash(path, file));
  }

  private @Nullable String hash(String path, Path file) {
    var stamp = stamps.get(path);
    var seen = stamp == null ? null : before.sha256(path, stamp);
    try {
      return seen == null ? of(file) : seen;
    } catch (IOException _) {
      return null;
    }
  }

  /// What the next run need not read.
  ///
  /// @param state what the index, its history and the request are now
  /// @param notices how many the index holds
  /// @param read the hashes of the files that they were read from, by path
  public SeenFiles seen(String state, int notices, Map<String, String> read) {
    var seen = new HashMap<String, SeenFiles.Seen>();
    stamps.forEach(
        (path, stamp) -> {
          var sha256 = files.containsKey(path) ? read.get(path) : "";
          if (sha256 != null && stamp.isSettled(listedMillis) && path.indexOf('\n') < 0) {
            seen.put(path, new SeenFiles.Seen(stamp, sha256));
          }
        });
    return new SeenFiles(state, notices, seen.size() == stamps.size(), seen);
  }
}
