package vn.giaoban.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent.Kind;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Notifications of the file system about changes in folders. It may tell nothing: network drives
/// do not, and the number of folders that are watched is limited. So whoever waits looks again
/// after a while.
final class Notifications implements Closeable {
  private static final Kind<?>[] CHANGES = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  /// Systems limit how many folders one user may watch.
  static final int MOST = 4_096;

  private final int most;
  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /// Those of the file system that `folder` is on.
  ///
  /// @param most how many folders are listened to at most
  Notifications(Path folder, int most) throws IOException {
    this.most = most;
    service = folder.getFileSystem().newWatchService();
  }

  /// Listens to these folders and to no other from now on.
  void listenTo(Collection<Path> folders) {
    keys.values().removeIf(key -> !key.isValid());
    var gone = new HashSet<>(keys.keySet());
    folders.forEach(gone::remove);
    for (var folder : gone) {
      var key = keys.remove(folder);
      if (key != null) {
        key.cancel();
      }
    }
    for (var folder : folders) {
      if (!keys.containsKey(folder) && !listenTo(folder)) {
        return;
      }
    }
  }

  /// Whether it could; else, as on file systems that tell nothing, looking again finds the changes.
  private boolean listenTo(Path folder) {
    if (keys.size() >= most) {
      return false;
    }
    try {
      keys.put(folder, folder.register(service, CHANGES));
      return true;
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  /// Waits until something is told, but no longer than this.
  ///
  /// @return whether something was
  boolean await(Duration atMost) throws InterruptedException {
    var key = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    boolean heard = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
    return heard;
  }

  /// Wakes whoever waits, by a [java.nio.file.ClosedWatchServiceException].
  @Override
  public void close() throws IOException {
    service.close();
  }
}
