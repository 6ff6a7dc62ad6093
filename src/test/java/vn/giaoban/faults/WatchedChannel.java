package vn.giaoban.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A channel that says beforehand what is written and synced.
final class WatchedChannel extends FileChannel {
  /// What may refuse it.
  interface Watcher {
    /// How many of these bytes can be written; an exception follows where they are fewer.
    int fitting(int bytes) throws IOException;

    void writing(int bytes) throws IOException;

    void syncing() throws IOException;

    void synced() throws IOException;
  }

  private final FileChannel real;
  private final Watcher watcher;

  WatchedChannel(FileChannel real, Watcher watcher) {
    this.real = real;
    this.watcher = watcher;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    int fitting = watcher.fitting(from.remaining());
    if (fitting < from.remaining()) {
      real.write(from.slice(from.position(), fitting));
    }
    watcher.writing(from.remaining());
    return real.write(from);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    watcher.writing(from.remaining());
    return real.write(from, position);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(from[i]);
    }
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    watcher.syncing();
    real.force(metaData);
    watcher.synced();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    watcher.writing(0);
    real.truncate(size);
    return this;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return real.read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return real.read(to, offset, length);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return real.read(to, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return real.transferTo(position, count, to);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    watcher.writing(Math.toIntExact(count));
    return real.transferFrom(from, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
