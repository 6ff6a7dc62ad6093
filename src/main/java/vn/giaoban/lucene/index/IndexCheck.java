package vn.giaoban.lucene.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import vn.giaoban.lucene.index.IndexFolder.Content;

/// Checks an index for damage without changing it; a writer may be active meanwhile.
public final class IndexCheck {
  /// How often an index that is filled so fast that its files vanish is tried again.
  private static final int ATTEMPTS = 5;

  private final IndexFolder folder;

  private IndexCheck(IndexFolder folder) {
    this.folder = folder;
  }

  public static IndexCheck of(Path index) {
    return new IndexCheck(new IndexFolder(index));
  }

  /// Finds what is wrong with a directory.
  private interface Look {
    List<String> at(Directory directory) throws IOException;
  }

  /// Compares every file with its checksum.
  ///
  /// @return a line for each that is not as it was written; none where all are
  public List<String> checksums() throws IOException {
    return look(IndexCheck::checksums);
  }

  /// Also has Lucene hold every part of the index against the others.
  public List<String> everything() throws IOException {
    return look(
        directory -> {
          var damage = checksums(directory);
          return damage.isEmpty() ? contradictions(directory) : damage;
        });
  }

  private List<String> look(Look look) throws IOException {
    for (int attempt = 1; ; attempt++) {
      switch (folder.content()) {
        case Content.Nothing() -> throw new NoSuchFileException(folder.root().toString());
        case Content.Earlier() -> {
          return List.of("it was made by another version of Giao Ban");
        }
        case Content.Lost(var why) -> {
          return List.of(why.problem());
        }
        case Content.Segments(var segments) -> {
          try (var directory = new NIOFSDirectory(segments, NoLockFactory.INSTANCE)) {
            return look.at(directory);
          } catch (NoSuchFileException | FileNotFoundException e) {
            if (attempt == ATTEMPTS) {
              return List.of(told(e));
            }
          } catch (IOException e) {
            return List.of(told(e));
          } catch (RuntimeException e) {
            return List.of(Damage.told(folder.root(), e).problem());
          }
        }
      }
    }
  }

  private String told(IOException e) {
    return String.valueOf(Damage.told(folder.root(), e).getMessage());
  }

  private static List<String> checksums(Directory directory) throws IOException {
    var damage = new ArrayList<String>();
    var infos = SegmentInfos.readLatestCommit(directory);
    for (var name : new TreeSet<>(infos.files(false))) {
      try (var in = directory.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(in);
      } catch (NoSuchFileException | FileNotFoundException e) {
        if (SegmentInfos.readLatestCommit(directory).getGeneration() != infos.getGeneration()) {
          throw e;
        }
        damage.add("the file %s is missing".formatted(name));
      } catch (IOException | RuntimeException _) {
        damage.add("the file %s is cut short or changed".formatted(name));
      }
    }
    return damage;
  }

  private static List<String> contradictions(Directory directory) throws IOException {
    try (var check = new CheckIndex(directory, directory.obtainLock(IndexWriter.WRITE_LOCK_NAME))) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      return check.checkIndex().clean ? List.of() : List.of("its files contradict each other");
    }
  }
}
