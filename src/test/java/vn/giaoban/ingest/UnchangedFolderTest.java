package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.ingest.seen.SeenFiles;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.SourceReader;

final class UnchangedFolderTest {
  /// By a clock that is ahead all files were written long ago.
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  private static final String OTHER = Folder.STATED.replace("ISO", "5S!");

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void make() throws IOException {
    folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    folder.write("sub/b.txt", Folder.UNSTATED);
  }

  private IngestSummary run(Clock clock, IngestRequest request) throws IOException {
    var ingest = new Ingest(new SourceReader(), Folder.EXTRACTOR, "test", clock);
    try (var writer = LuceneWriter.open(temp.resolve("index"), Clock.systemUTC())) {
      return ingest.run(request, writer, _ -> {});
    }
  }

  private IngestSummary run(Clock clock) throws IOException {
    return run(clock, folder.request("index"));
  }

  private Path seen() {
    return temp.resolve("files.txt");
  }

  @Test
  void isToldFromWhatTheLastRunNoted() throws IOException {
    var first = run(LATER);
    var second = run(LATER);
    assertEquals(2, second.unchanged());
    assertEquals(first.notices(), second.notices());
    assertEquals(first.directives(), second.directives());
    var seen = SeenFiles.beside(seen());
    new SeenFiles(seen.state(), 7, true, seen.files()).keepBeside(seen());
    assertEquals(7, run(LATER).notices(), "without looking into the index");
    assertEquals(2, run(LATER, folder.request("index").verifying()).notices());
  }

  @Test
  void isGuardedWhereItIsEmptiedAtOnce() throws IOException {
    run(Clock.systemUTC());
    Files.delete(folder.corpus().resolve("a.txt"));
    Files.delete(folder.corpus().resolve("sub/b.txt"));
    assertEquals(2, run(LATER).removed());
    assertEquals(0, run(LATER).notices());
  }

  @Test
  void isReadWhereAFileOfTheSameSizeAndTimeIsAnother() throws IOException {
    run(LATER);
    rewrite();
    assertEquals(1, run(LATER).changed(), "the system tells when anything about it changed");
  }

  @Test
  void isReadWhereAFileChangesWithinTheSameSecond() throws IOException {
    run(Clock.systemUTC());
    assertEquals(Map.of(), SeenFiles.beside(seen()).files(), "no stamp is old enough");
    rewrite();
    assertEquals(1, run(Clock.systemUTC()).changed());
  }

  /// Writes another text of the same length, which bears the old time.
  private void rewrite() throws IOException {
    var file = folder.corpus().resolve("a.txt");
    var time = Files.getLastModifiedTime(file);
    folder.write("a.txt", OTHER);
    Files.setLastModifiedTime(file, time);
  }

  @Test
  void isReadAgainWhereItsTablesOrWhatIsAskedForChange() throws IOException {
    run(LATER);
    folder.write("catalog.csv", "file,province\nsub/b.txt,Hà Tĩnh\n");
    run(LATER);
    assertEquals("ha-tinh", folder.notice("index", "sub-b-txt").placement().province());
    run(LATER);
    folder.write("c.txt", "MẬT\n" + Folder.UNSTATED.replace("thanh tra", "kiểm tra"));
    assertEquals(1, run(LATER).unreadable().size());
    assertEquals(1, run(LATER, folder.request("index").allowingClassified(true)).added());
    assertEquals(1, run(LATER).unreadable().size());
  }

  @Test
  void isReadWhereThatTellsMoreThanWhatWasNoted() throws IOException {
    run(LATER);
    var refused = folder.corpus().resolve("c.txt");
    Files.writeString(refused, "");
    assertEquals(1, run(LATER).unreadable().size());
    assertEquals(1, run(LATER).unreadable().size(), "it may be read at the next attempt");
    Files.delete(refused);
    run(LATER);
    Files.delete(temp.resolve("index.csv"));
    run(LATER);
    assertTrue(Files.exists(temp.resolve("index.csv")), "the history is written again");
    Files.writeString(seen(), Files.readString(seen()).substring(0, 90));
    assertEquals(2, run(LATER).unchanged(), "what is cut short counts for nothing");
  }

  @Test
  void isKnownByItsHashesWhereOneFileIsNew() throws IOException {
    run(LATER);
    folder.write("c.txt", Folder.STATED.replace("12/TB", "13/TB"));
    var summary = run(LATER);
    assertEquals(1, summary.added());
    assertEquals(2, summary.unchanged());
    assertEquals(3, run(LATER).unchanged());
  }
}
