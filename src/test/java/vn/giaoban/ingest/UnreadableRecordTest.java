package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.VietnameseAnalyzer;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.lucene.index.NoticeDocuments;

/// Records of a sound index that do not hold what this program reads.
class UnreadableRecordTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void fill() throws IOException {
    folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    folder.write("b.txt", Folder.UNSTATED);
    folder.run("index");
  }

  @Test
  void haveTheirFilesReadAgainWhereTheirEntryIsUnreadable() throws IOException {
    areReadAgain(
        Fields.ENTRY,
        new BinaryDocValuesField(Fields.ENTRY, new BytesRef("another shape")),
        folder.request("index"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Fields.JSON, Fields.EXTRACTED})
  void haveTheirFilesReadAgainByARunThatVerifies(String field) throws IOException {
    areReadAgain(
        field,
        new StoredField(field, "{\"of\": \"another shape\"}"),
        folder.request("index").verifying());
  }

  private void areReadAgain(String field, IndexableField other, IngestRequest request)
      throws IOException {
    var before = folder.notices("index");
    spoil("a-txt", field, other);
    var summary = folder.run("index", request);
    assertEquals(1, summary.added());
    assertEquals(1, summary.unchanged());
    assertEquals(2, summary.notices());
    assertEquals(before, folder.notices("index"));
    assertEquals(2, folder.run("index").unchanged());
  }

  private void spoil(String id, String field, IndexableField other) throws IOException {
    var block = block(id);
    block.getLast().removeFields(field);
    block.getLast().add(other);
    try (var directory = FSDirectory.open(segments());
        var analyzer = new VietnameseAnalyzer();
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      writer.setLiveCommitData(notes(directory).entrySet());
      writer.updateDocuments(new Term(Fields.BLOCK, id), block);
    }
  }

  private List<Document> block(String id) throws IOException {
    try (var writer = LuceneWriter.open(temp.resolve("index"), Clock.systemUTC())) {
      var stored = Objects.requireNonNull(writer.stored(id));
      return NoticeDocuments.of(stored, Objects.requireNonNull(writer.text(id)));
    }
  }

  private static Map<String, String> notes(Directory directory) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    }
  }

  private Path segments() throws IOException {
    var index = temp.resolve("index");
    return index.resolve(Files.readAllLines(index.resolve("current")).get(1));
  }
}
