package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void fill() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus/2020"));
    corpus = folder.resolve("corpus").toRealPath();
    Files.writeString(corpus.resolve("2020/một.txt"), "x");
    Files.writeString(folder.resolve("secret.txt"), "x");
  }

  @Test
  void findsAFileOfTheCorpus() {
    assertEquals(corpus.resolve("2020/một.txt"), new SourceFiles(corpus).find("2020/một.txt"));
  }

  @Test
  void findsNothingOutsideTheCorpus() throws IOException {
    Files.createSymbolicLink(corpus.resolve("link.txt"), folder.resolve("secret.txt"));
    var files = new SourceFiles(corpus);
    assertNull(files.find("../secret.txt"));
    assertNull(files.find("link.txt"));
    assertNull(files.find(folder.resolve("secret.txt").toString()));
  }

  @Test
  void findsNoFolderAndNoFileThatIsGone() {
    var files = new SourceFiles(corpus);
    assertNull(files.find("2020"));
    assertNull(files.find("2020/hai.txt"));
    assertNull(files.find("a\0b"));
  }
}
