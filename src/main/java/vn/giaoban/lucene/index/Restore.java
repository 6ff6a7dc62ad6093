package vn.giaoban.lucene.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.index.IndexFolder.Content;

/// Reads backups. Every file is held against its SHA-256 and every checksum of Lucene before an
/// index takes the place of another one.
public final class Restore {
  private static final int MAX_MANIFEST_BYTES = 16 << 20;
  private static final int BUFFER_BYTES = 64 << 10;

  private Restore() {}

  /// Reads a backup whole.
  ///
  /// @throws IOException saying what is wrong with it
  public static void verify(Path backup) throws IOException {
    try (var zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
      for (var entry : manifest(zip).entries()) {
        copy(zip, entry, OutputStream.nullOutputStream());
      }
    } catch (ZipException e) {
      throw noBackup(e);
    }
  }

  /// Makes a backup the index of a folder. The index that is there stays until the new one is whole
  /// and on the disk; its history keeps what it has beyond that of the backup.
  ///
  /// @throws IOException saying what is wrong; the index is then as it was
  public static void into(Path index, Path backup) throws IOException {
    Files.createDirectories(index);
    var folder = new IndexFolder(index);
    var segments = folder.next(folder.lastGeneration() + 1);
    try (var zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
      var history = unpack(zip, segments);
      verifySegments(index, segments);
      folder.pointTo(segments);
      keep(history, folder.history());
    } catch (ZipException e) {
      discard(folder, segments);
      throw noBackup(e);
    } catch (IOException | RuntimeException e) {
      discard(folder, segments);
      throw e;
    }
    folder.sweep();
  }

  /// Where the last step failed the index may be the restored one all the same.
  private static void discard(IndexFolder folder, Path segments) throws IOException {
    if (!(folder.content() instanceof Content.Segments(var current) && current.equals(segments))) {
      IndexFolder.remove(segments);
    }
  }

  private static IOException noBackup(ZipException e) {
    return new IOException("it is no backup, or cut short", e);
  }

  /// @return the history in it; null where it has none
  private static @Nullable String unpack(ZipFile zip, Path segments) throws IOException {
    String history = null;
    for (var entry : manifest(zip).entries()) {
      if (entry.name().equals(IndexFolder.HISTORY)) {
        var text = new ByteArrayOutputStream();
        copy(zip, entry, text);
        history = text.toString(StandardCharsets.UTF_8);
      } else {
        var file = segments.resolve(entry.name().substring(Backup.SEGMENTS.length()));
        try (var out = Files.newOutputStream(file)) {
          copy(zip, entry, out);
        }
        IOUtils.fsync(file, false);
      }
    }
    IOUtils.fsync(segments, true);
    return history;
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new IOException("it is no backup: it has no list of its files");
    }
    try (var in = zip.getInputStream(entry)) {
      return Manifest.parse(new String(in.readNBytes(MAX_MANIFEST_BYTES), StandardCharsets.UTF_8));
    }
  }

  private static void copy(ZipFile zip, Manifest.Entry entry, OutputStream out) throws IOException {
    var zipped = zip.getEntry(entry.name());
    if (zipped == null) {
      throw new IOException("the file %s is missing in it".formatted(entry.name()));
    }
    try (var in = zip.getInputStream(zipped)) {
      if (!sha256(in, entry.bytes(), out).equals(entry.sha256())) {
        throw new IOException("the file %s in it is changed".formatted(entry.name()));
      }
    } catch (ZipException e) {
      throw new IOException("the file %s in it is changed".formatted(entry.name()), e);
    }
  }

  /// Never more than `bytes` and one, whatever a ZIP claims.
  private static String sha256(InputStream in, long bytes, OutputStream out) throws IOException {
    var digest = DigestUtils.getSha256Digest();
    var buffer = new byte[BUFFER_BYTES];
    long left = bytes + 1;
    int read = in.read(buffer, 0, (int) Math.min(left, BUFFER_BYTES));
    while (read > 0) {
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
      left -= read;
      read = in.read(buffer, 0, (int) Math.min(left, BUFFER_BYTES));
    }
    return Hex.encodeHexString(digest.digest());
  }

  private static void verifySegments(Path index, Path segments) throws IOException {
    try (var directory = new NIOFSDirectory(segments);
        var reader = DirectoryReader.open(directory)) {
      CommitNotes.of(reader.getIndexCommit());
      Damage.verify(reader);
    } catch (IOException e) {
      throw Damage.told(index, e);
    }
  }

  /// Adds what the present history has and that of the backup has not.
  private static void keep(@Nullable String history, Path present) throws IOException {
    if (history == null) {
      return;
    }
    var lines = new LinkedHashSet<String>(history.lines().toList());
    if (Files.exists(present)) {
      lines.addAll(present(present));
    }
    var made = present.resolveSibling(IndexFolder.HISTORY + ".new");
    Files.writeString(made, String.join("\n", lines) + "\n");
    IOUtils.fsync(made, false);
    Files.move(made, present, StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(present.toAbsolutePath().getParent(), true);
  }

  private static Collection<String> present(Path history) throws IOException {
    return new String(Files.readAllBytes(history), StandardCharsets.UTF_8).lines().toList();
  }
}
