package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.ocr.PagePicture;

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
    var version = Files.createDirectory(folder.resolve(RecognitionCache.VERSION));
    Files.writeString(version.resolve("aa-1.html"), PAGE.substring(0, 30));
    Files.writeString(version.resolve("part123.tmp"), PAGE);
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

  @Test
  void deletesWhatNobodyHasAskedForInAYear() throws IOException {
    var version = folder.resolve(RecognitionCache.VERSION);
    var before = Files.createDirectory(folder.resolve("0"));
    new RecognitionCache(folder).put("aa", 1, PAGE);
    var old =
        List.of(
            Files.writeString(before.resolve("aa-1.html"), PAGE),
            Files.writeString(version.resolve("part123.tmp"), PAGE),
            Files.writeString(version.resolve("bb-1.html"), PAGE));
    var asked = version.resolve("aa-1.html");
    for (var file : Stream.concat(old.stream(), Stream.of(asked)).toList()) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
    }
    var recent = Files.writeString(before.resolve("bb-1.html"), PAGE);
    var cache = new RecognitionCache(folder);
    assertEquals(PAGE, cache.get("aa", 1));
    cache.put("cc", 1, PAGE);
    assertTrue(old.stream().noneMatch(Files::exists));
    assertTrue(Files.exists(recent));
    assertEquals(PAGE, cache.get("aa", 1));
  }

  /// Where pages are made ready in another way, what was recognised in them is not what it would
  /// be: the version is another one then, too.
  @Test
  void isOfTheWayInWhichPagesAreMadeReady() {
    var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
    var graphics = page.createGraphics();
    graphics.setColor(Color.LIGHT_GRAY);
    graphics.fillRect(0, 0, 620, 877);
    graphics.rotate(Math.toRadians(2));
    graphics.setColor(Color.DARK_GRAY);
    for (int line = 80; line < 800; line += 20) {
      graphics.fillRect(80, line, 460, 8);
      graphics.fillRect(line, 40, 2, 2);
    }
    graphics.setColor(Color.RED);
    graphics.fillOval(300, 500, 150, 150);
    graphics.dispose();
    assertEquals(
        "1: c0c42ae820aa6773941ddcffe7140b35cb843306fba80b48c930d679a6a70077",
        RecognitionCache.VERSION
            + ": "
            + DigestUtils.sha256Hex(PagePicture.ofSheet(page, 0).pgm()));
  }
}
