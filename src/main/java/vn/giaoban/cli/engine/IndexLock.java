package vn.giaoban.cli.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.giaoban.cli.terminal.JobException;

/// A file lock on an index, held by one writing process at a time and released when it ends. The
/// file names the holder.
public final class IndexLock implements Closeable {
  private static final String NAME = "giaoban.lock";

  /// A byte beyond the text, since some systems forbid reading a locked range.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Locks an index.
  ///
  /// @param holder display name of this process: "giaoban serve"
  /// @throws JobException naming the holder if the index is locked
  public static IndexLock acquire(Path index, String holder) throws IOException {
    Files.createDirectories(index);
    var file = index.resolve(NAME);
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isFree(channel)) {
      channel.close();
      throw new JobException(
          "the index %s is held by %s".formatted(index, Files.readString(file).strip()));
    }
    var text = "%s (process %d)%n".formatted(holder, ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    return new IndexLock(channel);
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      @Nullable Object lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    channel.close();
  }
}
