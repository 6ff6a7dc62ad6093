package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.text.LinedText;

/// Fills an index on this machine; no other process can meanwhile.
public final class LuceneWriter implements DirectiveWriter {
  private final Directory directory;
  private final Clock clock;
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
  private final IndexWriter writer;
  private @Nullable DirectoryReader committed;
  private CommitNotes notes;

  LuceneWriter(Directory directory, Clock clock) throws IOException {
    this.directory = directory;
    this.clock = clock;
    writer = new IndexWriter(directory, config());
    committed = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
    notes = committed == null ? CommitNotes.NONE : CommitNotes.of(committed.getIndexCommit());
  }

  private IndexWriterConfig config() {
    return new IndexWriterConfig(analyzer).setCommitOnClose(false);
  }

  /// Opens the index in a folder, or starts one there.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException where another process fills it
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
    return committed == null ? 0 : new IndexSearcher(committed).count(LuceneSearcher.DIRECTIVES);
  }

  @Override
  public List<StoredNotice> stored() throws IOException {
    if (committed == null) {
      return List.of();
    }
    var searcher = new IndexSearcher(committed);
    var found =
        searcher.search(
            new TermQuery(new Term(Fields.RECORD, Fields.NOTICE)),
            Math.max(1, committed.numDocs()));
    var stored = new ArrayList<StoredNotice>();
    var wanted = Set.of(Fields.JSON, Fields.EXTRACTED, Fields.KEYS, Fields.ALIAS);
    for (var place : found.scoreDocs) {
      stored.add(NoticeDocuments.stored(searcher.storedFields().document(place.doc, wanted)));
    }
    return stored;
  }

  @Override
  public @Nullable StoredNotice stored(String id) throws IOException {
    var document = committed == null ? null : LuceneSearcher.noticeDocument(committed, id);
    if (committed == null || document == null) {
      return null;
    }
    var head = NoticeDocuments.stored(document);
    var directives = LuceneSearcher.directives(committed, head.notice().id());
    return new StoredNotice(
        head.notice().withDirectives(directives),
        head.extracted().withDirectives(directives),
        head.aliases(),
        head.keys());
  }

  @Override
  public @Nullable LinedText text(String id) throws IOException {
    var document = committed == null ? null : LuceneSearcher.noticeDocument(committed, id);
    return document == null ? null : LinedText.of(document.get(Fields.TEXT));
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
