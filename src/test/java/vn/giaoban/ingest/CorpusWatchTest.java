package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is noticed of a folder.
final class CorpusWatchTest {
  private static final CorpusWatch.Pace FAST =
      new CorpusWatch.Pace(Duration.ofMillis(30), Duration.ofSeconds(5), Duration.ofMillis(50));
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(150);

  @TempDir private Path temp;
  private Folder folder;
  private CorpusWatch watch;

  @BeforeEach
  void start() throws IOException {
    folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    watch = new CorpusWatch(folder.corpus(), Links.INSIDE, FAST);
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  @Test
  void tellsEveryKindOfChangeOnce() throws IOException, InterruptedException {
    assertFalse(watch.awaitChange(SHORT));
    folder.write("deep/er/b.txt", Folder.UNSTATED);
    assertNoticed("a file in folders that were not there");
    folder.write("deep/er/b.txt", Folder.UNSTATED + "- Rà soát hồ sơ.\n");
    assertNoticed("a file that was changed");
    Files.move(folder.corpus().resolve("deep"), folder.corpus().resolve("other"));
    assertNoticed("a folder that was renamed");
    folder.write("catalog.csv", "file,province\n");
    assertNoticed("a table of ours");
    Files.delete(folder.corpus().resolve("a.txt"));
    assertNoticed("a file that was deleted");
  }

  private void assertNoticed(String what) throws IOException, InterruptedException {
    assertTrue(watch.awaitChange(LONG), what);
    assertFalse(watch.awaitChange(SHORT), what + ", twice");
  }

  @Test
  void looksByItselfWhereNothingIsTold() throws IOException, InterruptedException {
    watch.close();
    watch = new CorpusWatch(folder.corpus(), Links.INSIDE, FAST, 0);
    folder.write("b/c.txt", Folder.UNSTATED);
    assertNoticed("a new file");
    folder.write("b/c.txt", Folder.STATED);
    assertNoticed("a changed file");
  }

  @Test
  void tellsOfAFolderThatIsBackUnchanged() throws IOException, InterruptedException {
    var corpus = folder.corpus();
    var away = temp.resolve("away");
    Files.move(corpus, away);
    assertThrows(IOException.class, () -> watch.awaitChange(LONG));
    Files.move(away, corpus);
    assertNoticed("a folder that is back");
  }

  @Test
  void leavesTemporaryFilesAlone() throws IOException, InterruptedException {
    folder.write("~$a.txt", "x");
    folder.write(".~lock.a.txt#", "x");
    folder.write(".git/b.txt", "x");
    assertFalse(watch.awaitChange(SHORT));
  }

  @Test
  void tellsWhatWasChangedWhileNobodyWaited() throws IOException, InterruptedException {
    folder.write("b.txt", Folder.UNSTATED);
    folder.write("c.txt", Folder.STATED);
    assertNoticed("two files");
  }

  @Test
  void endsItsWaitingWhenItIsClosed() throws IOException {
    watch.close();
    assertThrows(ClosedWatchServiceException.class, () -> watch.awaitChange(LONG));
  }
}
