package vn.giaoban.lucene.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Opens readers on the last commit of an index. Whoever opened a reader closes it.
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
    private static final long SMALL_BYTES = 16 << 20;

    @Override
    public DirectoryReader open() throws IOException {
      var segments = folder.segments();
      try {
        return open(segments);
      } catch (IOException e) {
        // Another process may have swapped the index and removed what was opened.
        var now = folder.segments();
        if (!now.equals(segments)) {
          return open();
        }
        throw Damage.told(place(), e);
      } catch (RuntimeException e) {
        throw Damage.told(place(), e);
      }
    }

    @Override
    public @Nullable DirectoryReader newerThan(DirectoryReader reader) throws IOException {
      var segments = folder.segments();
      return reader.directory() instanceof FSDirectory open
              && open.getDirectory().equals(segments.toRealPath())
          ? DirectoryReader.openIfChanged(reader)
          : open();
    }

    /// The last state in a folder of segments. A small index is read whole first, so that no
    /// command answers from a changed byte. The directory stays open, since later states share it;
    /// it holds nothing.
    ///
    /// @throws CorruptIndexException where a byte is not as it was written
    static DirectoryReader open(Path segments) throws IOException {
      boolean small = Damage.bytes(segments) < SMALL_BYTES;
      // A new process maps files into memory more slowly than it searches a few of them.
      var reader =
          DirectoryReader.open(small ? new NIOFSDirectory(segments) : FSDirectory.open(segments));
      return small ? verified(reader) : reader;
    }

    private static DirectoryReader verified(DirectoryReader reader) throws IOException {
      try {
        Damage.verify(reader);
        return reader;
      } catch (IOException | RuntimeException e) {
        IOUtils.closeWhileHandlingException(reader);
        throw e;
      }
    }

    @Override
    public Object place() {
      return folder.root();
    }

    @Override
    public void close() {}
  }
}
