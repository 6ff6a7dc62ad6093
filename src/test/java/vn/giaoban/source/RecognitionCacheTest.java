package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionCacheTest {
  private static final String PAGE = "<html><span class='ocrx_word'>Giao</span></html>\n";

  @TempDir private Path folder;

  @Test
  void keepsAPageByFileAndNumber() {
    new RecognitionCache(folder.resolve("a/b")).put("aa", 2, PAGE);
    var cache = new RecognitionCache(folder.resolve("a/b"));
    assertEquals(PAGE, cache.get("aa", 2));
    assertNull(cache.get("aa", 1));
    assertNull(cache.get("bb", 2));
  }

  @Test
  void knowsNothingOfAPageThatWasNotWrittenToItsEnd() throws IOException {
    var cache = new RecognitionCache(folder);
    Files.writeString(folder.resolve("aa-1.html"), PAGE.substring(0, 30));
    Files.writeString(folder.resolve("part123.tmp"), PAGE);
    assertNull(cache.get("aa", 1));
    cache.put("aa", 1, PAGE);
    assertEquals(PAGE, cache.get("aa", 1));
  }

  @Test
  void doesWithoutAFolderThatCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "a");
    var cache = new RecognitionCache(file);
    cache.put("aa", 1, PAGE);
    assertNull(cache.get("aa", 1));
    assertEquals("a", Files.readString(file));
  }
}
