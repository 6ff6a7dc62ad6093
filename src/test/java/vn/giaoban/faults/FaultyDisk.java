package vn.giaoban.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A view of real folders that fails where it is told to, and knows what a power cut would leave:
/// files as they were when last synced, in folders as those were.
///
/// For one thread.
public final class FaultyDisk extends FrontProvider {
  /// What fails.
  public enum Fault {
    WRITE,
    SYNC,
    MOVE,
    /// Everything from then on.
    POWER
  }

  private final Set<Path> denied = new HashSet<>();

  /// The last synced bytes of files, and the last synced names in folders, by what is synced
  /// itself.
  private final Map<Object, byte[]> bytes = new HashMap<>();

  private final Map<Path, Map<String, Object>> names = new HashMap<>();

  /// What a path leads to now: a file keeps what it is when it is moved.
  private final Map<Path, Object> files = new HashMap<>();

  private Fault fault = Fault.POWER;
  private long left = Long.MAX_VALUE;
  private long done;
  private boolean off;

  /// A real path as it is seen on this disk. What lies there counts as synced.
  public Path view(Path real) throws IOException {
    try (var found = Files.walk(real)) {
      for (var path : found.toList()) {
        if (Files.isDirectory(path)) {
          names.put(path, new HashMap<>());
        } else {
          note(path);
          bytes.put(files.get(path), Files.readAllBytes(path));
        }
      }
    }
    for (var folder : names.keySet()) {
      syncNames(folder);
    }
    return seen(real);
  }

  /// Makes a real file or folder unreadable.
  public void deny(Path real) {
    denied.add(real);
  }

  /// Makes everything readable.
  public void allow() {
    denied.clear();
  }

  /// Lets something fail.
  ///
  /// @param after so many bytes (written), syncs, moves, or steps of any kind that succeed before
  public void fail(Fault what, long after) {
    fault = what;
    left = after;
  }

  /// How many steps of any kind have been taken.
  public long steps() {
    return done;
  }

  private void step(Fault kind, long amount, Path path) throws IOException {
    if (off) {
      throw new IOException(path + ": the power is off");
    }
    done++;
    if (fault == kind || fault == Fault.POWER) {
      left -= fault == Fault.WRITE ? amount : 1;
      if (left < 0) {
        off = fault == Fault.POWER;
        throw new IOException(path + ": " + kind + " failed");
      }
    }
  }

  private void note(Path path) {
    files.put(path, new Object());
  }

  private void check(Path path) throws AccessDeniedException {
    for (var at = path; at != null; at = at.getParent()) {
      if (denied.contains(at)) {
        throw new AccessDeniedException(path.toString());
      }
    }
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    step(Fault.WRITE, 0, path);
    super.createDirectory(path, attributes);
    names.put(real(path), new HashMap<>());
  }

  @Override
  public void delete(Path path) throws IOException {
    step(Fault.WRITE, 0, path);
    super.delete(path);
    files.remove(real(path));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    step(Fault.WRITE, 0, path);
    files.remove(real(path));
    return super.deleteIfExists(path);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    step(Fault.MOVE, 1, from);
    super.move(from, to, options);
    var moved = files.remove(real(from));
    if (moved != null) {
      files.put(real(to), moved);
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    check(real(path));
    return super.newDirectoryStream(path, filter);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    check(real(path));
    boolean makes =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    if (makes) {
      step(Fault.WRITE, 0, path);
      files.computeIfAbsent(real(path), _ -> new Object());
    }
    return new WatchedChannel(super.newFileChannel(path, options, attributes), watching(path));
  }

  private WatchedChannel.Watcher watching(Path path) {
    return new WatchedChannel.Watcher() {
      @Override
      public int fitting(int bytes) {
        return fault == Fault.WRITE ? (int) Math.min(bytes, Math.max(0, left)) : bytes;
      }

      @Override
      public void writing(int bytes) throws IOException {
        step(Fault.WRITE, bytes, path);
      }

      @Override
      public void syncing() throws IOException {
        step(Fault.SYNC, 1, path);
      }

      @Override
      public void synced() throws IOException {
        sync(real(path));
      }
    };
  }

  private void sync(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      syncNames(path);
    } else {
      bytes.put(files.computeIfAbsent(path, _ -> new Object()), Files.readAllBytes(path));
    }
  }

  private void syncNames(Path folder) throws IOException {
    var now = new HashMap<String, Object>();
    try (var found = Files.list(folder)) {
      for (var path : found.toList()) {
        now.put(
            path.getFileName().toString(),
            Files.isDirectory(path) ? path : files.computeIfAbsent(path, _ -> new Object()));
      }
    }
    names.put(folder, now);
  }

  /// Writes what a power cut would leave of a real folder. A file that was never synced is empty.
  public void remains(Path folder, Path to) throws IOException {
    Files.createDirectories(to);
    for (var entry : names.getOrDefault(folder, Map.of()).entrySet()) {
      var place = to.resolve(entry.getKey());
      if (entry.getValue() instanceof Path below) {
        remains(below, place);
      } else {
        Files.write(place, bytes.getOrDefault(entry.getValue(), new byte[0]));
      }
    }
  }
}
