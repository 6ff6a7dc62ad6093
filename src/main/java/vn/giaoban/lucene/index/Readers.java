package vn.giaoban.lucene.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.IndexFolder.Content;
import vn.giaoban.search.UnusableIndexException;

/// Opens the last state of an index. Whoever opened a reader closes it.
public interface Readers extends Closeable {
  DirectoryReader open() throws IOException;

  /// Null where `reader` is still the last state.
  @Nullable DirectoryReader newerThan(DirectoryReader reader) throws IOException;

  /// What to call the index in a message.
  Object place();

  /// Those of an index whose segments always lie in one place.
  static Readers of(Directory directory) {
    return new InDirectory(directory);
  }

  /// Those of an index in a folder, wherever it points to.
  static Readers of(IndexFolder folder) {
    return new InFolder(folder);
  }

  record InDirectory(Directory directory) implements Readers {
    @Override
    public DirectoryReader open() throws IOException {
      return DirectoryReader.open(directory);
    }

    @Override
    public @Nullable DirectoryReader newerThan(DirectoryReader reader) throws IOException {
      return DirectoryReader.openIfChanged(reader);
    }

    @Override
    public Object place() {
      return directory;
    }

    @Override
    public void close() throws IOException {
      directory.close();
    }
  }

  record InFolder(IndexFolder folder) implements Readers {
    private static final long MAPPED_FROM_BYTES = 16 << 20;

    @Override
    public DirectoryReader open() throws IOException {
      var segments = segments();
      try {
        return open(segments);
      } catch (IOException e) {
        // Another process may have swapped the index and removed what was opened.
        var now = segments();
        if (!now.equals(segments)) {
          return open();
        }
        throw Damage.told(place(), e);
      } catch (RuntimeException e) {
        throw Damage.told(place(), e);
      }
    }

    private Path segments() throws IOException {
      return switch (folder.content()) {
        case Content.Segments(var segments) -> segments;
        case Content.Nothing() -> throw new NoSuchFileException(folder.root().toString());
        case Content.Earlier() -> throw UnusableIndexException.otherVersion(place(), null);
        case Content.Lost(var why) -> throw why;
      };
    }

    @Override
    public @Nullable DirectoryReader newerThan(DirectoryReader reader) throws IOException {
      var segments = segments();
      return reader.directory() instanceof FSDirectory open
              && open.getDirectory().equals(segments.toRealPath())
          ? DirectoryReader.openIfChanged(reader)
          : open();
    }

    /// Its directory stays open, since later states share it; it holds nothing.
    static DirectoryReader open(Path segments) throws IOException {
      return DirectoryReader.open(directory(segments));
    }

    /// To map files into memory takes a new process longer than to search a few of them.
    private static Directory directory(Path segments) throws IOException {
      return Damage.bytes(segments) < MAPPED_FROM_BYTES
          ? new NIOFSDirectory(segments)
          : FSDirectory.open(segments);
    }

    @Override
    public Object place() {
      return folder.root();
    }

    @Override
    public void close() {}
  }
}
