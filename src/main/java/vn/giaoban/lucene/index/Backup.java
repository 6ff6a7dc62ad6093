package vn.giaoban.lucene.index;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import vn.giaoban.search.UnusableIndexException;

/// Writes one commit of an index and its history to a file: a ZIP of the segments and `history.csv`
/// whose last entry lists every file with its SHA-256 ([Manifest]). The index may be filled and
/// answer meanwhile.
public final class Backup implements Closeable {
  static final String SEGMENTS = "segments/";

  /// How often an index that is filled so fast that its files vanish is tried again.
  private static final int ATTEMPTS = 10;

  private final DirectoryReader reader;

  /// By their names in the ZIP. Open files stay whole, also where the index removes them.
  private final Map<String, InputStream> files = new LinkedHashMap<>();

  private Backup(DirectoryReader reader) {
    this.reader = reader;
  }

  /// One of the last state of the index in a folder.
  ///
  /// @throws UnusableIndexException where that is damaged
  public static Backup of(Path index) throws IOException {
    var folder = new IndexFolder(index);
    for (int attempt = 1; ; attempt++) {
      try {
        return opened(folder, folder.segments());
      } catch (NoSuchFileException e) {
        if (attempt == ATTEMPTS || folder.isEmpty()) {
          throw Damage.told(folder.root(), e);
        }
      } catch (IOException e) {
        throw Damage.told(folder.root(), e);
      } catch (RuntimeException e) {
        throw Damage.told(folder.root(), e);
      }
    }
  }

  private static Backup opened(IndexFolder folder, Path segments) throws IOException {
    var reader = DirectoryReader.open(new NIOFSDirectory(segments, NoLockFactory.INSTANCE));
    var backup = new Backup(reader);
    try {
      for (var name : reader.getIndexCommit().getFileNames()) {
        backup.open(SEGMENTS + name, segments.resolve(name));
      }
      if (Files.exists(folder.history())) {
        backup.open(IndexFolder.HISTORY, folder.history());
      }
      Damage.verify(reader);
      return backup;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(backup);
      throw e;
    }
  }

  private void open(String name, Path file) throws IOException {
    files.put(name, Files.newInputStream(file));
  }

  /// Writes it; `out` stays open.
  public void write(OutputStream out) throws IOException {
    var listed = new ArrayList<Manifest.Entry>();
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var file : files.entrySet()) {
      listed.add(copy(file.getKey(), new BufferedInputStream(file.getValue()), zip));
    }
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(new Manifest(listed).text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  private static Manifest.Entry copy(String name, InputStream from, ZipOutputStream to)
      throws IOException {
    var digest = DigestUtils.getSha256Digest();
    long bytes = 0;
    to.putNextEntry(new ZipEntry(name));
    var buffer = new byte[64 << 10];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      to.write(buffer, 0, read);
      digest.update(buffer, 0, read);
      bytes += read;
    }
    to.closeEntry();
    return new Manifest.Entry(name, bytes, Hex.encodeHexString(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(List.copyOf(files.values()));
    IOUtils.close(reader, reader.directory());
  }
}
