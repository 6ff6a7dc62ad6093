package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-08-14T00:00:00Z"));

  @TempDir private Path folder;
  private final FileHashes hashes = new FileHashes();

  @Test
  void readsAFileAgainWhereItsSizeOrTimeIsAnother() throws IOException {
    var file = written("một", LONG_AGO);
    var first = hashes.of(file);
    written("mộ", LONG_AGO);
    var shorter = hashes.of(file);
    assertNotEquals(first, shorter);
    written("hộ", FileTime.from(LONG_AGO.toInstant().plusMillis(1)));
    assertNotEquals(shorter, hashes.of(file));
  }

  @Test
  void readsAFileOnceWhereBothAreTheSame() throws IOException {
    var file = written("một", LONG_AGO);
    var first = hashes.of(file);
    written("hột", LONG_AGO);
    assertEquals(first, hashes.of(file), "not read again");
  }

  @Test
  void trustsNoTimeThatHasJustPassed() throws IOException {
    var now = FileTime.from(Instant.now());
    var file = written("một", now);
    var first = hashes.of(file);
    written("hột", now);
    assertNotEquals(first, hashes.of(file));
  }

  private Path written(String text, FileTime time) throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), text);
    return Files.setLastModifiedTime(file, time);
  }
}
