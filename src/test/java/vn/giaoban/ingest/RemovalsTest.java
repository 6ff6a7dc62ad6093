package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps an index from being emptied by mistake.
final class RemovalsTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void fill() throws IOException {
    temp = temp.toRealPath();
    folder = new Folder(temp);
    for (int i = 0; i < 25; i++) {
      folder.write(i + ".txt", notice(i));
    }
    folder.run("index");
  }

  private static String notice(int number) {
    return Folder.STATED.replace("12/TB", "1%02d/TB".formatted(number));
  }

  private void remove(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.delete(folder.corpus().resolve(i + ".txt"));
    }
  }

  private String refusal(Path corpus) throws IOException {
    var refused =
        assertThrows(RemovalsRefusedException.class, () -> folder.runGuarded("index", corpus));
    assertEquals(25, folder.notices("index").size());
    return String.valueOf(refused.getMessage());
  }

  @Test
  void refusesToDropEverything() throws IOException {
    remove(25);
    assertEquals(
        "all 25 notices of the index are not in the folder %s; the index was left as it is (--allow-removals lets them go)"
            .formatted(folder.corpus()),
        refusal(folder.corpus()));
    folder.run("index");
    assertEquals(0, folder.notices("index").size());
  }

  @Test
  void refusesToDropMoreThanAFifth() throws IOException {
    remove(6);
    assertTrue(refusal(folder.corpus()).startsWith("6 of 25 notices of the index"));
  }

  @Test
  void dropsAFifth() throws IOException {
    remove(5);
    folder.runGuarded("index", folder.corpus());
    assertEquals(20, folder.notices("index").size());
  }

  @Test
  void dropsFewOfFew() throws IOException {
    folder.write("../few/a.txt", Folder.STATED);
    folder.write("../few/b.txt", notice(1));
    var few = temp.resolve("few");
    folder.runGuarded("few-index", few);
    Files.delete(few.resolve("b.txt"));
    folder.runGuarded("few-index", few);
    assertEquals(1, folder.notices("few-index").size());
    Files.delete(few.resolve("a.txt"));
    assertThrows(RemovalsRefusedException.class, () -> folder.runGuarded("few-index", few));
  }

  @Test
  void countsFilesThatHoldNoNoticeAnyMore() throws IOException {
    for (int i = 0; i < 6; i++) {
      folder.write(i + ".txt", "");
    }
    assertTrue(refusal(folder.corpus()).startsWith("6 of 25 notices of the index"));
  }

  @Test
  void takesFilesThatMovedForWhatTheyWere() throws IOException {
    var sub = Files.createDirectory(folder.corpus().resolve("2026"));
    for (int i = 0; i < 25; i++) {
      Files.move(folder.corpus().resolve(i + ".txt"), sub.resolve(i + ".txt"));
    }
    folder.runGuarded("index", folder.corpus());
    assertEquals(25, folder.notices("index").size());
  }

  @Test
  void followsAFolderThatWasRenamed() throws IOException {
    var renamed = Files.move(folder.corpus(), temp.resolve("renamed"));
    folder.runGuarded("index", renamed);
    assertEquals(25, folder.notices("index").size());
  }

  @Test
  void namesTheFolderThatTheIndexWasMadeFrom() throws IOException {
    var other = Files.createDirectory(temp.resolve("other"));
    for (int i = 0; i < 25; i++) {
      Files.writeString(
          other.resolve(i + ".txt"), Folder.UNSTATED.replace("9/2020", "8/20" + (10 + i)));
    }
    assertEquals(
        "all 25 notices of the index are not in the folder %s (the index was made from %s); the index was left as it is (--allow-removals lets them go)"
            .formatted(other, folder.corpus()),
        refusal(other));
  }
}
