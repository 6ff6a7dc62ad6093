package vn.giaoban.ingest.seen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.FileStamp;

/// What a run saw of the files of a folder, kept beside the index, so that a later run need not
/// read what has not changed. Nothing depends on it: without it every file is read.
///
/// @param state what the index, its history and the request were
/// @param notices how many the index holds
/// @param whole whether these are all files of the folder
/// @param files by path; only those whose stamp tells of any later change
public record SeenFiles(String state, int notices, boolean whole, Map<String, Seen> files) {
  private static final String NAME = "files.txt";
  private static final String FORMAT = "giaoban-files 1";
  private static final SeenFiles NONE = new SeenFiles("", 0, false, Map.of());

  /// The format, the checksum of all behind it, the state, the number of notices, and whether the
  /// files are all.
  private static final int HEAD = 5;

  private static final int CHECKSUM_DIGITS = 8;
  private static final int CELLS = 6;

  /// A file as it was.
  ///
  /// @param sha256 empty for a table of this program
  public record Seen(FileStamp stamp, String sha256) {
    /// The path stands last, since it may hold spaces.
    private String line(String path) {
      var cells =
          List.of(
              Long.toString(stamp.bytes()),
              Long.toString(stamp.modifiedNanos()),
              Long.toString(stamp.changedNanos()),
              Long.toString(stamp.inode()),
              sha256,
              path);
      return String.join(" ", cells);
    }

    private static Seen of(String[] cells) {
      var stamp =
          new FileStamp(
              Long.parseLong(cells[0]),
              Long.parseLong(cells[1]),
              Long.parseLong(cells[2]),
              Long.parseLong(cells[3]));
      return new Seen(stamp, cells[4]);
    }
  }

  public SeenFiles {
    files = Map.copyOf(files);
  }

  /// What the last run noted; nothing where that is not whole.
  ///
  /// @param history the file that it lies beside; null where nothing is kept
  public static SeenFiles beside(@Nullable Path history) throws IOException {
    if (history == null) {
      return NONE;
    }
    try {
      return read(Files.readAllBytes(history.resolveSibling(NAME)));
    } catch (NoSuchFileException _) {
      return NONE;
    }
  }

  private static SeenFiles read(byte[] bytes) {
    int start = FORMAT.length() + CHECKSUM_DIGITS + 2;
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (bytes.length < start || !text.startsWith(head(bytes, start))) {
      return NONE;
    }
    var lines = text.split("\n", -1);
    var files = HashMap.<String, Seen>newHashMap(lines.length);
    for (int i = HEAD; i < lines.length - 1; i++) {
      var cells = lines[i].split(" ", CELLS);
      files.put(cells[CELLS - 1], Seen.of(cells));
    }
    return new SeenFiles(
        lines[2], Integer.parseInt(lines[3]), Boolean.parseBoolean(lines[4]), files);
  }

  /// The first two lines of a file.
  ///
  /// @param from where the others start
  private static String head(byte[] bytes, int from) {
    var checksum = new CRC32C();
    checksum.update(bytes, from, bytes.length - from);
    return FORMAT + "\n" + HexFormat.of().toHexDigits((int) checksum.getValue()) + "\n";
  }

  /// Keeps it for the next run.
  public void keepBeside(@Nullable Path history) throws IOException {
    if (history == null) {
      return;
    }
    var text = new StringBuilder();
    text.append(state).append('\n').append(notices).append('\n').append(whole).append('\n');
    new TreeMap<>(files).forEach((path, seen) -> text.append(seen.line(path)).append('\n'));
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    var made = history.resolveSibling(NAME + ".new");
    try (var out = Files.newOutputStream(made)) {
      out.write(head(bytes, 0).getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
    }
    Files.move(made, history.resolveSibling(NAME), StandardCopyOption.REPLACE_EXISTING);
  }

  /// The hash of a file; null where that is not known of one with this stamp.
  @Nullable String sha256(String path, FileStamp stamp) {
    var seen = files.get(path);
    return seen != null && seen.stamp().equals(stamp) ? seen.sha256() : null;
  }

  /// Whether these are all files that the folder had, as they were.
  public boolean areAll(Map<String, FileStamp> stamps) {
    return whole
        && stamps.size() == files.size()
        && stamps.entrySet().stream()
            .allMatch(file -> sha256(file.getKey(), file.getValue()) != null);
  }

  /// Whether a path is that of a file in a container that it saw.
  public boolean isInContainer(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (files.containsKey(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
