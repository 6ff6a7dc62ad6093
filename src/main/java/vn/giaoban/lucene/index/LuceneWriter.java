package vn.giaoban.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.VietnameseAnalyzer;
import vn.giaoban.lucene.index.IndexFolder.Content;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.UnusableIndexException;
import vn.giaoban.text.LinedText;

/// The writer of an embedded index; holds the write lock.
public final class LuceneWriter implements DirectiveWriter {
  private final Directory directory;
  private final Object place;
  private final @Nullable NewGeneration made;
  private final Clock clock;
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
  private final IndexWriter writer;
  private @Nullable DirectoryReader committed;
  private CommitNotes notes;

  /// Merges that fail without a word: nothing is lost by it, the segments stay as they are, and
  /// what failed will fail the commit, which says so.
  private static final class Merges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable e) {}
  }

  public LuceneWriter(Directory directory, Clock clock) throws IOException {
    this(directory, clock, new TieredMergePolicy());
  }

  public LuceneWriter(Directory directory, Clock clock, MergePolicy merging) throws IOException {
    this(
        directory,
        directory,
        null,
        DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null,
        0,
        clock,
        merging);
  }

  /// @param generation of the index before, where nothing else is known of it
  private LuceneWriter(
      Directory directory,
      Object place,
      @Nullable NewGeneration made,
      @Nullable DirectoryReader committed,
      long generation,
      Clock clock,
      MergePolicy merging)
      throws IOException {
    this.directory = directory;
    this.place = place;
    this.made = made;
    this.committed = committed;
    this.clock = clock;
    notes =
        committed == null
            ? new CommitNotes(generation, null, null)
            : CommitNotes.of(committed.getIndexCommit());
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(bufferMegabytes())
                .setCommitOnClose(false)
                .setOpenMode(made == null && committed != null ? OpenMode.APPEND : OpenMode.CREATE)
                .setMergePolicy(merging)
                .setMergeScheduler(new Merges()));
  }

  /// An eighth of the heap: the fewer the segments, the less is left to merge.
  private static double bufferMegabytes() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / (8 << 20), 16, 256);
  }

  /// Opens the index in a folder, or creates it.
  ///
  /// @throws UnusableIndexException where there is one that cannot be filled; [#rebuild] can
  /// @throws org.apache.lucene.store.LockObtainFailedException if another process holds the write
  ///   lock
  public static LuceneWriter open(Path folder, Clock clock) throws IOException {
    Files.createDirectories(folder);
    var index = new IndexFolder(folder);
    return switch (index.content()) {
      case Content.Nothing() -> anew(index, null, clock);
      case Content.Segments(var segments) -> existing(index, segments, clock);
      case Content.Earlier() -> throw UnusableIndexException.otherVersion(folder, null);
      case Content.Lost(var why) -> throw why;
    };
  }

  /// The file of an index's history, which stays when the index is made anew.
  public static Path history(Path folder) {
    return new IndexFolder(folder).history();
  }

  /// Makes a backup the index of a folder; the one that is there stays until the new one is whole.
  ///
  /// @throws IOException saying what is wrong; the index is then as it was
  public static void restore(Path folder, Path backup) throws IOException {
    Restore.into(folder, backup);
  }

  /// Makes the index in a folder anew, beside the one that may be there, which the first commit
  /// replaces. Until then what is known of that one is told, where it can be read, but not what
  /// made it.
  public static LuceneWriter rebuild(Path folder, Clock clock) throws IOException {
    Files.createDirectories(folder);
    var index = new IndexFolder(folder);
    return anew(index, before(index), clock);
  }

  private static LuceneWriter existing(IndexFolder index, Path segments, Clock clock)
      throws IOException {
    index.sweep();
    DirectoryReader reader = null;
    try {
      reader = DirectoryReader.open(new NIOFSDirectory(segments));
      Damage.verify(segments, reader);
      return new LuceneWriter(
          new NIOFSDirectory(segments),
          index.root(),
          null,
          reader,
          0,
          clock,
          new TieredMergePolicy());
    } catch (IOException e) {
      close(reader);
      throw Damage.told(index.root(), e);
    } catch (RuntimeException e) {
      close(reader);
      throw Damage.told(index.root(), e);
    }
  }

  private static void close(@Nullable DirectoryReader reader) throws IOException {
    if (reader != null) {
      reader.close();
    }
  }

  private static LuceneWriter anew(IndexFolder index, @Nullable DirectoryReader before, Clock clock)
      throws IOException {
    long generation =
        before == null
            ? Math.max(index.lastGeneration(), listedGeneration(index))
            : CommitNotes.of(before.getIndexCommit()).generation();
    var segments = index.next(generation + 1);
    var directory = new NIOFSDirectory(segments);
    var made = new NewGeneration(index, segments);
    return new LuceneWriter(
        directory, index.root(), made, before, generation, clock, new TieredMergePolicy());
  }

  /// The index that a new one takes the place of; null where it cannot be read.
  private static @Nullable DirectoryReader before(IndexFolder index) {
    DirectoryReader reader = null;
    try {
      var segments = segmentsBefore(index);
      if (segments == null) {
        return null;
      }
      reader = DirectoryReader.open(new NIOFSDirectory(segments));
      CommitNotes.of(reader.getIndexCommit());
      return reader;
    } catch (IOException | RuntimeException _) {
      IOUtils.closeWhileHandlingException(reader);
      return null;
    }
  }

  private static @Nullable Path segmentsBefore(IndexFolder index) throws IOException {
    return switch (index.content()) {
      case Content.Segments(var folder) -> folder;
      case Content.Earlier() -> index.root();
      case Content.Nothing(), Content.Lost(_) -> null;
    };
  }

  /// The generation of an index that cannot be read otherwise, by its list of segments; 0 where
  /// that cannot be read either.
  private static long listedGeneration(IndexFolder index) {
    try {
      var segments = segmentsBefore(index);
      return segments == null
          ? 0
          : CommitNotes.of(
                  SegmentInfos.readLatestCommit(new NIOFSDirectory(segments)).getUserData())
              .generation();
    } catch (IOException | RuntimeException _) {
      return 0;
    }
  }

  @Override
  public @Nullable CorpusState corpus() {
    return notes.corpus();
  }

  @Override
  public String state() {
    return notes.generation() + " " + notes.updatedAt();
  }

  @Override
  public boolean keepsRecords() {
    return made == null || made.isPointedTo();
  }

  @Override
  public int directives() throws IOException {
    return Objects.requireNonNullElse(held(Records::countDirectives), 0);
  }

  @Override
  public Set<String> ids() throws IOException {
    return Objects.requireNonNullElse(held(Records::ids), Set.of());
  }

  @Override
  public List<NoticeEntry> entries() throws IOException {
    return Objects.requireNonNullElse(held(Records::entries), List.of());
  }

  @Override
  public @Nullable StoredNotice stored(String id) throws IOException {
    return held(records -> records.stored(id));
  }

  @Override
  public @Nullable LinedText text(String id) throws IOException {
    return held(records -> records.text(id));
  }

  private interface Lookup<T> {
    @Nullable T in(Records records) throws IOException;
  }

  /// What the committed records tell; of an index that is replaced only what can be read.
  private <T> @Nullable T held(Lookup<T> lookup) throws IOException {
    if (committed == null) {
      return null;
    }
    try {
      return lookup.in(new Records(committed));
    } catch (IOException | RuntimeException e) {
      if (!keepsRecords()) {
        return null;
      }
      Damage.raise(place, committed, e);
      throw e;
    }
  }

  @Override
  public void replace(StoredNotice notice, LinedText text) throws IOException {
    writer.updateDocuments(block(notice.notice().id()), NoticeDocuments.of(notice, text));
  }

  @Override
  public void remove(String id) throws IOException {
    writer.deleteDocuments(block(id));
  }

  private static Term block(String noticeId) {
    return new Term(Fields.BLOCK, noticeId);
  }

  @Override
  public void commit(CorpusState corpus) throws IOException {
    var next = new CommitNotes(notes.generation() + 1, clock.instant(), corpus);
    writer.setLiveCommitData(next.userData().entrySet());
    try {
      writer.commit();
    } catch (IOException e) {
      throw Damage.told(place, e);
    }
    if (committed != null) {
      committed.close();
      committed = null;
    }
    if (made != null && !made.isPointedTo()) {
      made.pointTo();
    }
    notes = next;
    committed = DirectoryReader.open(directory);
  }

  @Override
  public void close() throws IOException {
    try (analyzer) {
      IOUtils.close(committed, writer::rollback, directory);
    } finally {
      if (made != null) {
        made.close();
      }
    }
  }
}
