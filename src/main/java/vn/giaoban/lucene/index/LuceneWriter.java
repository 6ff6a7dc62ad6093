package vn.giaoban.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.VietnameseAnalyzer;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.LinedText;

/// The writer of an embedded index; holds the write lock.
public final class LuceneWriter implements DirectiveWriter {
  private final Directory directory;
  private final Clock clock;
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
  private final IndexWriter writer;
  private @Nullable DirectoryReader committed;
  private CommitNotes notes;

  public LuceneWriter(Directory directory, Clock clock) throws IOException {
    this(directory, clock, new TieredMergePolicy());
  }

  public LuceneWriter(Directory directory, Clock clock, MergePolicy merging) throws IOException {
    this.directory = directory;
    this.clock = clock;
    writer = new IndexWriter(directory, config().setMergePolicy(merging));
    committed = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
    notes = committed == null ? CommitNotes.NONE : CommitNotes.of(committed.getIndexCommit());
  }

  private IndexWriterConfig config() {
    return new IndexWriterConfig(analyzer).setCommitOnClose(false);
  }

  /// Opens the index in a folder, or creates it.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException if another process holds the write
  ///   lock
  public static LuceneWriter open(Path folder, Clock clock) throws IOException {
    Files.createDirectories(folder);
    var directory = FSDirectory.open(folder);
    try {
      return new LuceneWriter(directory, clock);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public @Nullable String program() {
    return notes.program();
  }

  @Override
  public List<ReadResult.Unreadable> unreadable() {
    return notes.unreadable();
  }

  @Override
  public int directives() throws IOException {
    return committed == null ? 0 : new Records(committed).countDirectives();
  }

  @Override
  public List<StoredNotice> stored() throws IOException {
    return committed == null ? List.of() : new Records(committed).stored();
  }

  @Override
  public @Nullable StoredNotice stored(String id) throws IOException {
    return committed == null ? null : new Records(committed).stored(id);
  }

  @Override
  public @Nullable LinedText text(String id) throws IOException {
    return committed == null ? null : new Records(committed).text(id);
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
  public void commit(String program, List<ReadResult.Unreadable> unreadable) throws IOException {
    notes = new CommitNotes(notes.generation() + 1, program, clock.instant(), unreadable);
    writer.setLiveCommitData(notes.userData().entrySet());
    writer.commit();
    if (committed != null) {
      committed.close();
    }
    committed = DirectoryReader.open(directory);
  }

  @Override
  public void close() throws IOException {
    if (committed != null) {
      committed.close();
    }
    writer.rollback();
    analyzer.close();
    directory.close();
  }
}
