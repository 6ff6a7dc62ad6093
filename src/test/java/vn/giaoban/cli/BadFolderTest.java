package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.BadFilesTest;

/// A folder of files that cannot be read, and one notice.
class BadFolderTest {
  @TempDir private Path folder;

  @Test
  void namesEachInOneLineAndReadsTheRest() throws Exception {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    for (var name : BadFilesTest.NAMES) {
      BadFilesTest.write(name, corpus, folder);
    }
    Files.writeString(corpus.resolve("tot.txt"), "THÔNG BÁO\nKết luận\n1. Văn phòng trực lễ.\n");
    var commands = TestCommands.over(folder.resolve("index"));
    assertEquals(1, commands.run("index", "--corpus", corpus.toString()), commands::err);
    for (var name : BadFilesTest.NAMES) {
      assertEquals(
          1,
          commands.err().lines().filter(line -> line.startsWith("giaoban: " + name)).count(),
          () -> name + " in\n" + commands.err());
    }
    assertEquals(0, commands.run("search", "trực lễ"), commands::err);
    assertTrue(commands.out().contains("tot.txt:3"), commands.out());
  }
}
