package vn.giaoban.cli.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.cli.terminal.JobException;

class FoldersTest {
  @TempDir private Path temp;
  private Path corpus;

  @BeforeEach
  void make() throws IOException {
    corpus = Files.createDirectory(temp.resolve("corpus"));
  }

  @Test
  void refusesAnIndexAmongTheNotices() throws IOException {
    assertRefused(corpus);
    assertRefused(corpus.resolve("index"));
    assertRefused(corpus.resolve("../corpus/a/b/index"));
    assertRefused(Files.createSymbolicLink(temp.resolve("link"), corpus).resolve("index"));
  }

  @Test
  void takesOneBesideOrAboveThem() {
    assertDoesNotThrow(() -> Folders.check(corpus, temp.resolve("index")));
    assertDoesNotThrow(() -> Folders.check(corpus, temp.resolve("corpus2")));
    assertDoesNotThrow(() -> Folders.check(corpus, temp));
  }

  private void assertRefused(Path index) {
    var refused = assertThrows(JobException.class, () -> Folders.check(corpus, index));
    assertTrue(String.valueOf(refused.getMessage()).contains("must not lie in the corpus"));
  }
}
